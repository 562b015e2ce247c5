// Places of the configuration as XPath: `/config/devices/entry[@name='localhost.localdomain']/network`.
import { type ConfigPath, type ConfigStep, entry } from '../../engine/config/config-node.ts';
import type { ValueType } from '../language/value-type.ts';
import { meaning, text } from '../language/value-types.ts';

/** A place; the steps above devices and their one entry are left out of the path. Vendor: PAN-OS XML API, XPath of nodes. */
export const configXpath: ValueType<ConfigPath> = {
  ...meaning(text, () => []),
  parse: (word) => {
    const path = pathOf(word);
    return path ? { kind: 'value', value: path } : { kind: 'bad-value', reason: undefined };
  },
};

const STEP = /\/?([A-Za-z_][\w.-]*)(?:\[@name=(?:'([^']*)'|"([^"]*)")\])?/gy;

function pathOf(xpath: string): ConfigPath | undefined {
  const steps: ConfigStep[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < xpath.length) {
    const [, word, single, double] = STEP.exec(xpath) ?? [];
    if (word === undefined) return undefined;
    const name = single ?? double;
    if (name === undefined) steps.push(word);
    else if (word === 'entry') steps.push(entry(name));
    else return undefined;
  }
  const path = steps[0] === 'config' ? steps.slice(1) : steps;
  return path[0] === 'devices' ? path.slice(2) : path;
}
