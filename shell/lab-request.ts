// `fwsh lab VERB` as one closed union.
import type { Given } from './given-flags.ts';
import { WrongUsage } from './given-flags.ts';
import { LAB_MODES, type LabMode } from './lab/lab-mode.ts';
import type { StartOrder } from './lab/start-order.ts';
import { LAB_VERBS } from './lab-verbs.ts';

/** Forms of the instructor's report. */
export const REPORT_FORMATS = ['text', 'md', 'csv', 'json'] as const;
/** Forms in which results are handed in. */
export const RESULT_FORMATS = ['json', 'csv', 'junit', 'md'] as const;

/** What is wanted of the labs. */
export type LabOrder =
  | { readonly verb: 'list'; readonly json: boolean }
  | { readonly verb: 'start'; readonly start: StartOrder }
  | { readonly verb: 'check'; readonly start: StartOrder; readonly json: boolean }
  /** Ids, files, or everything there is. */
  | { readonly verb: 'lint'; readonly names: readonly string[] | 'all'; readonly json: boolean }
  | { readonly verb: 'new'; readonly id: string; readonly output: string | undefined }
  | { readonly verb: 'watch'; readonly file: string }
  /** Of all labs there are; with `all` each command. */
  | { readonly verb: 'coverage'; readonly all: boolean; readonly json: boolean }
  | {
      readonly verb: 'report';
      readonly files: readonly string[];
      readonly format: (typeof REPORT_FORMATS)[number];
    }
  | {
      readonly verb: 'export-results';
      readonly format: (typeof RESULT_FORMATS)[number];
      readonly output: string | undefined;
    };

/** Reads what stands behind `fwsh lab`. */
export function labOrder([verb, ...rest]: readonly string[], given: Given, seed: number): LabOrder {
  const json = given.on('json');
  switch (verb) {
    case undefined:
    case 'list':
      none(rest, 'lab list');
      return { verb: 'list', json };
    case 'start':
      return { verb, start: startOrder(verb, rest, { given, seed }) };
    case 'check':
      return { verb, start: startOrder(verb, rest, { given, seed }), json };
    case 'lint':
      if (given.on('all') === rest.length > 0)
        throw new WrongUsage('lab lint takes ids or files of labs, or --all');
      return { verb, names: given.on('all') ? 'all' : rest, json };
    case 'new':
      return { verb, id: only(verb, rest, 'an id'), output: given.text('output') };
    case 'watch':
      return { verb, file: only(verb, rest, 'a file') };
    case 'coverage':
      none(rest, 'lab coverage');
      return { verb, all: given.on('all'), json };
    case 'report':
      if (rest.length === 0) throw new WrongUsage('lab report needs files of results');
      return { verb, files: rest, format: wordOf(given, REPORT_FORMATS) ?? 'text' };
    case 'export-results':
      none(rest, 'lab export-results');
      return { verb, format: wordOf(given, RESULT_FORMATS) ?? 'json', output: given.text('output') };
    default:
      throw new WrongUsage(`lab takes one of ${LAB_VERBS.join(', ')}, not '${verb}'`);
  }
}

function startOrder(
  verb: string,
  rest: readonly string[],
  { given, seed }: { readonly given: Given; readonly seed: number },
): StartOrder {
  const mode: LabMode = given.word('mode', LAB_MODES) ?? 'ticket';
  return { id: only(verb, rest, 'an id'), variant: given.text('variant'), seed, mode };
}

function only(verb: string, [name, ...more]: readonly string[], what: string): string {
  if (name === undefined || more.length > 0) throw new WrongUsage(`lab ${verb} needs ${what}`);
  return name;
}

function none(rest: readonly string[], verb: string): void {
  if (rest.length > 0) throw new WrongUsage(`${verb} takes nothing after it`);
}

function wordOf<Word extends string>(given: Given, words: readonly Word[]): Word | undefined {
  const text = given.text('format');
  const word = words.find((known) => known === text);
  if (word === undefined && text !== undefined)
    throw new WrongUsage(`--format takes one of ${words.join(', ')} here, not '${text}'`);
  return word;
}
