// Files that processes write, read from either end or searched. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts; that `tail follow yes` looks every second; and that `grep` names no file unless several match.
import type { EngineView } from '../../engine/view.ts';
import { alternative, required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { compilePattern } from '../language/pipe.ts';
import type { ValueType } from '../language/value-type.ts';
import { text, uint } from '../language/value-types.ts';
import { foundLines, type SearchForm } from '../text/found-lines.text.ts';
import {
  LOG_FILES,
  logFileLines,
  noSuchFile,
  PACKET_DIAG_FILE,
  packetDiagFileLines,
} from '../text/log-file.text.ts';
import { badPattern } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { finishedCourse, followingCourse } from './following-course.ts';
import { yesOrNo } from './yes-or-no.ts';

type Plane = 'mp' | 'dp';

/** Lines of a file; without a file of the name only that is known. */
type FileAnswer =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'no-file'; readonly name: string }
  | { readonly kind: 'bad-pattern' };

const DEFAULT_LINES = 10;

/** The name of a file; those of the plane are offered. */
function fileName(plane: Plane): ValueType<string> {
  const names = LOG_FILES.filter((file) => file.plane === plane).map(({ name }) => name);
  const all = plane === 'dp' ? [...names, PACKET_DIAG_FILE] : names;
  return { ...text, choices: all.map((name) => ({ text: name, help: name })) };
}

function read(view: EngineView, plane: Plane, name: string): FileAnswer {
  const { management, packetDiag } = view;
  const ahead = view.deviceTime().zone.minutes;
  if (plane === 'dp' && name === PACKET_DIAG_FILE)
    return { kind: 'lines', lines: packetDiagFileLines(packetDiag.log(), ahead) };
  const file = LOG_FILES.find((one) => one.plane === plane && one.name === name);
  if (file === undefined) return { kind: 'no-file', name };
  return { kind: 'lines', lines: logFileLines(file, { events: management.events(), ahead }) };
}

function printed(answer: FileAnswer): readonly string[] {
  switch (answer.kind) {
    case 'lines':
      return answer.lines;
    case 'no-file':
      return noSuchFile(answer.name);
    case 'bad-pattern':
      return badPattern();
  }
}

const PLANES: readonly (readonly [word: 'mp-log' | 'dp-log', plane: Plane, help: string])[] = [
  ['mp-log', 'mp', 'Log file of the management plane'],
  ['dp-log', 'dp', 'Log file of the dataplane'],
];

const less: readonly DeviceCommand[] = PLANES.map(([word, plane, help]) =>
  command({
    path: ['less', word],
    help,
    source: assumption('names follow the processes of the device, the wording of the lines is ours'),
    argument: { name: 'file', value: fileName(plane), help },
    run: ({ view }, { file }) => read(view, plane, file),
    text: (answer) => printed(answer),
  }),
);

const FILES = {
  'mp-log': alternative(value(fileName('mp'), 'Log file of the management plane')),
  'dp-log': alternative(value(fileName('dp'), 'Log file of the dataplane')),
} as const;

/** Reads the file that is named; of two the one of the management plane. */
function readNamed(
  view: EngineView,
  { mpLog, dpLog }: { readonly mpLog?: string; readonly dpLog?: string },
): FileAnswer {
  if (mpLog !== undefined) return read(view, 'mp', mpLog);
  return dpLog === undefined ? { kind: 'lines', lines: [] } : read(view, 'dp', dpLog);
}

const tail = command({
  path: ['tail'],
  help: 'Print the last 10 lines of debug file content',
  source: assumption(
    'names follow the processes of the device, the wording of the lines is ours; `follow yes` prints what is there now',
  ),
  options: {
    follow: value(yesOrNo, 'Print lines as they are added'),
    lines: value(uint(1, 65_535), 'Number of lines to print'),
    ...FILES,
  },
  course: (desk, args) => {
    const { view } = desk.context;
    const answer = readNamed(view, args);
    if (answer.kind !== 'lines') return finishedCourse(answer, printed(answer));
    const lines = answer.lines.slice(-(args.lines ?? DEFAULT_LINES));
    if (args.follow !== true || desk.patience === 'bounded')
      return finishedCourse({ kind: 'lines', lines }, lines);
    return followingCourse(desk, { shown: answer.lines, lines, read: () => printed(readNamed(view, args)) });
  },
});

const grep = command({
  path: ['grep'],
  help: 'Searches file for lines containing a pattern match',
  source: assumption(
    'names follow the processes of the device, the wording of the lines is ours; no file is named unless several match',
  ),
  options: {
    'invert-match': value(yesOrNo, 'Print lines that do not match'),
    'line-number': value(yesOrNo, 'Print the number of each line'),
    'ignore-case': value(yesOrNo, 'Match upper and lower case alike'),
    'no-filename': value(yesOrNo, 'Print lines without file name'),
    count: value(yesOrNo, 'Print only how many lines match'),
    'max-count': value(uint(1, 65_535), 'Stop after this many matches'),
    context: value(uint(1, 65_535), 'Lines to print around a match'),
    'before-context': value(uint(1, 65_535), 'Lines to print before a match'),
    'after-context': value(uint(1, 65_535), 'Lines to print after a match'),
    pattern: required(value(text, 'Regular expression to search for')),
    ...FILES,
  },
  run: ({ view }, args): FileAnswer => {
    const answer = readNamed(view, args);
    const ignoring = args.ignoreCase === true ? '(?i)' : '';
    const pattern = compilePattern(ignoring + args.pattern);
    if (typeof pattern === 'string') return { kind: 'bad-pattern' };
    if (answer.kind !== 'lines') return answer;
    const matches = (line: string) => pattern.matcher(line).find() !== (args.invertMatch ?? false);
    return { kind: 'lines', lines: foundLines(answer.lines, matches, searchForm(args)) };
  },
  text: (answer) => printed(answer),
});

function searchForm(args: {
  readonly lineNumber?: boolean;
  readonly count?: boolean;
  readonly maxCount?: number;
  readonly context?: number;
  readonly beforeContext?: number;
  readonly afterContext?: number;
}): SearchForm {
  return {
    shows: args.count === true ? 'count' : args.lineNumber === true ? 'numbered' : 'lines',
    limit: args.maxCount ?? Number.POSITIVE_INFINITY,
    before: args.beforeContext ?? args.context ?? 0,
    after: args.afterContext ?? args.context ?? 0,
  };
}

/** Every one of them. */
export const LOG_FILE_COMMANDS: readonly DeviceCommand[] = [...less, grep, tail];
