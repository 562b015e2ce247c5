// The manual page, from the same tables as `--help`, in the macros of man(7).

import { type Flag, twinOf } from '../flag.ts';
import { ALL_FLAGS } from '../flags.ts';
import { SUBCOMMANDS } from '../subcommands.ts';
import { EXAMPLES, flagHelp, REMARKS, SECTIONS, STATUSES, SUMMARY } from '../usage.ts';

/** Content of `fwsh.1`; the same for every version, so that a release does not change it. */
export function manualPage(): string {
  const blocks = [
    '.\\" Made from the tables of flags; do not edit.',
    '.TH FWSH 1 "" "fwsh" "User Commands"',
    section('NAME', [`fwsh \\- ${escaped(SUMMARY)}`]),
    section('SYNOPSIS', synopsis()),
    section('DESCRIPTION', DESCRIPTION.flatMap((paragraph) => ['.PP', escaped(paragraph)]).slice(1)),
    ...SECTIONS.map((title) => section(`${title.toUpperCase()} OPTIONS`, flagsOf(title))),
    section('SUBCOMMANDS', SUBCOMMANDS.flatMap(subcommandEntry)),
    section(
      'ENVIRONMENT',
      ENVIRONMENT.flatMap(([name, meaning]) => entry(bold(name), meaning)),
    ),
    section(
      'EXIT STATUS',
      STATUSES.flatMap(([status, meaning]) => entry(bold(status), meaning)),
    ),
    section('EXAMPLES', ['.nf', ...EXAMPLES.map(escaped), '.fi']),
  ];
  return `${blocks.join('\n')}\n`;
}

const DESCRIPTION: readonly string[] = [
  'fwsh behaves like the operational command line of a firewall whose session table lives: packets open sessions, NAT and ' +
    'policy shape them, timers end them. It is for practice, and needs no network.',
  'On a terminal it is an interactive shell: Tab completes, ? lists what may follow, and | match and | except filter. ' +
    "Lines that begin with a colon steer the exercise; ':help' lists them. With -c, or with lines on standard input, it runs " +
    'them and prints device text only.',
  ...REMARKS,
];

const ENVIRONMENT: readonly (readonly [name: string, meaning: string])[] = [
  ...ALL_FLAGS.filter(({ twin }) => twin === 'environment').map(
    ({ name }) => [twinOf(name), `as --${name}, which wins`] as const,
  ),
  ['NO_COLOR', 'no colour, when set to anything; TERM=dumb does the same'],
  ['INK_SCREEN_READER', 'true is as good as --screen-reader'],
  ['TERM', 'name of the terminal: it is sent only what it understands; dumb gets no control sequence'],
  ['XDG_STATE_HOME', 'folder of the history, ~/.local/state when not set'],
  ['FWSH_TRACE', '1 shows where an internal error happened'],
];

function synopsis(): readonly string[] {
  const forms = [
    `${bold('fwsh')} [options] [${bold('\\-c')} ${italic('LINE')}]...`,
    ...SUBCOMMANDS.map(({ name, operand }) =>
      `${bold(`fwsh ${name}`)} ${operand === '' ? '' : italic(operand)}`.trimEnd(),
    ),
  ];
  return forms.flatMap((form) => [form, '.br']).slice(0, -1);
}

function flagsOf(title: Flag['section']): readonly string[] {
  return ALL_FLAGS.filter((flag) => flag.section === title).flatMap(flagEntry);
}

function flagEntry(flag: Flag): readonly string[] {
  const { name, short, argument } = flag;
  const spelled = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].map((one) =>
    bold(escaped(one)),
  );
  const term = `${spelled.join(', ')}${argument ? ` ${italic(escaped(argument.name))}` : ''}`;
  return entry(term, sentence(flagHelp(flag)));
}

function subcommandEntry({ name, operand, help }: (typeof SUBCOMMANDS)[number]): readonly string[] {
  return entry(`${bold(name)} ${operand === '' ? '' : italic(operand)}`.trimEnd(), sentence(help));
}

function section(title: string, lines: readonly string[]): string {
  return [`.SH ${title}`, ...lines].join('\n');
}

/** A term, already marked up, and plain text below it. */
function entry(term: string, text: string): readonly string[] {
  return ['.TP', term, escaped(text)];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function bold(text: string): string {
  return `\\fB${text}\\fR`;
}

function italic(text: string): string {
  return `\\fI${text.replaceAll('…', '...')}\\fR`;
}

/** Text that troff prints as it stands: a leading dot or quote would be a macro, a bare hyphen a typographic one. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('~', '\\(ti')
    .replace(/^\./, '\\&.');
}
