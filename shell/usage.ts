// The text of `fwsh --help`, from the tables of flags and subcommands.

import { type Flag, valuesInWords } from './flag.ts';
import { ALL_FLAGS } from './flags.ts';
import { SUBCOMMANDS } from './subcommands.ts';

/** One line that says what the program is. */
export const SUMMARY = 'a firewall shell over a living session table';

/** How the program is called, with what each form does. */
const FORMS: readonly (readonly [form: string, help: string])[] = [
  ['fwsh [options]', 'interactive shell'],
  ['fwsh [options] -c LINE [-c LINE…]', 'run lines, print their output, exit'],
  ['fwsh [options] < lines.txt', 'the same from a file or a pipe'],
  ...SUBCOMMANDS.map(({ name, operand, help }) => [`fwsh ${name} ${operand}`.trimEnd(), help] as const),
];

/** What holds for all flags. */
export const REMARKS: readonly string[] = [
  'Every option but -c has a twin in the environment: --world is FWSH_WORLD, --echo is FWSH_ECHO=1.',
  "In batch, time stands still except for ':warp 30m'; what trainer verbs say goes to standard error.",
];

/** Exit statuses and what they mean. */
export const STATUSES: readonly (readonly [status: string, meaning: string])[] = [
  ['0', 'every line was accepted'],
  ['1', 'a line was rejected or a check failed'],
  ['2', 'wrong usage'],
];

/** Calls worth copying. */
export const EXAMPLES: readonly string[] = [
  "fwsh -c 'show session all filter application ssl' -c 'show session info'",
  "fwsh --world overview -c 'show session id 2359361' -c ':warp 31' -c 'show session id 2359361'",
  'fwsh --record lesson.fwsh',
  'fwsh import putty.log -o lesson.fwsh',
  'fwsh export lesson.fwsh --format html -o lesson.html',
  "printf 'show session info\\n' | fwsh --seed 7",
  'source <(fwsh completion bash)',
];

/** Flag sections in the order in which they are printed. */
export const SECTIONS: readonly Flag['section'][] = ['World', 'Shell', 'Transcripts', 'Labs'];

/** A flag with its short form and its argument, `-c, --command LINE`. */
function flagSyntax({ name, short, argument }: Flag): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${argument ? ` ${argument.name}` : ''}`;
}

/** What a flag does, and which values it takes. */
export function flagHelp({ help, argument }: Flag): string {
  const values = argument ? valuesInWords(argument.values) : '';
  return values === '' ? help : `${help}: ${values}`;
}

/** What the program can do, with examples. */
export function usageText(): string {
  const statuses = STATUSES.map(([status, meaning]) => `${status} ${meaning}`).join(', ');
  const blocks = [
    [`fwsh: ${SUMMARY}`],
    ['Usage', ...twoColumns(FORMS, 35)],
    ...SECTIONS.map((section) => [section, ...twoColumns(flagRows(section), 23)]),
    [...REMARKS, `Exit status: ${statuses}.`],
    ['Examples', ...EXAMPLES.map((example) => `  ${example}`)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function flagRows(section: Flag['section']): readonly (readonly [string, string])[] {
  return ALL_FLAGS.filter((flag) => flag.section === section).map((flag) => [
    flagSyntax(flag),
    flagHelp(flag),
  ]);
}

function twoColumns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
