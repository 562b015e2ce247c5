// A part of a configuration as `show` prints it in each output format.
import { type ConfigNode, entries } from '../../engine/config/config-node.ts';
import { curlyLines } from '../config/curly-format.ts';
import { jsonAnswer } from '../config/json-format.ts';
import { setLines } from '../config/set-format.ts';
import { xmlAnswer } from '../config/xml-format.ts';
import type { OutputFormat } from '../configure/configure-mode.ts';

/** What is shown, where it stands and how. */
export interface ShownConfiguration {
  /** Undefined where nothing is set: then nothing is printed. */
  readonly node: ConfigNode | undefined;
  /** As typed from the top; the last one is its name. */
  readonly words: readonly string[];
  /** Whether the last word is the name of an entry. */
  readonly isEntry: boolean;
  readonly format: OutputFormat;
}

/** The lines in the chosen format. Vendor: PAN-OS captures of all four. */
export function configurationText({ node, words, isEntry, format }: ShownConfiguration): readonly string[] {
  if (node === undefined) return [];
  const name = words.at(-1);
  switch (format) {
    case 'default':
      return curlyLines(node, name);
    case 'set':
      return setLines(node, words);
    case 'xml':
      return xmlAnswer(inList(node, name, isEntry), isEntry ? undefined : name);
    case 'json':
      return jsonAnswer(inList(node, name, isEntry), isEntry ? undefined : name);
  }
}

/** An entry is an element of that name only inside its list. */
function inList(node: ConfigNode, name: string | undefined, isEntry: boolean): ConfigNode {
  return isEntry && name !== undefined && node.kind === 'container' ? entries([[name, node]]) : node;
}
