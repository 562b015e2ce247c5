// The command line and its FWSH_* twins become one request. Light on purpose: it runs before the first prompt. A flag on the command
// line wins over its twin in the environment.
import { RELEASES, type Release } from '../engine/release.ts';
import { matchLevels } from '../transcripts/transcript.ts';
import { DEFAULT_WORLD } from './flag.ts';
import { type Environment, Given, readCommandLine, unfit, WrongUsage } from './given-flags.ts';
import { labOrder } from './lab-request.ts';
import { type ReplayRequest, replayMode } from './replay-request.ts';
import type { Request, ShellChoice, WorldChoice } from './request.ts';
import { COMPLETION_SHELLS, type CompletionShell } from './subcommands.ts';
import { EXPORT_FORMATS, IMPORT_FORMS } from './transcript-flags.ts';

/** Reads the arguments after the program's name. Never throws: a mistake is a `wrong-usage`. */
export function parseRequest(argv: readonly string[], environment: Environment): Request {
  try {
    return requestOf(argv, environment);
  } catch (error) {
    // Node explains some mistakes over several lines; its first sentence names the flag and what is wrong.
    const [problem = 'unknown'] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return { kind: 'wrong-usage', problem: problem.replace(/\.$/, '') };
  }
}

function requestOf(argv: readonly string[], environment: Environment): Request {
  const { values, positionals } = readCommandLine(argv);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const given = new Given(values, environment);
  const [verb, ...files] = positionals;
  switch (verb) {
    case undefined:
      return {
        kind: 'shell',
        world: worldChoice(given),
        shell: shellChoice(given),
        lines: linesOf(values['command']),
        labs: given.text('labs'),
      };
    case 'replay':
      return replayRequest(given, files);
    case 'compare':
      return { kind: 'compare', files: twoFiles(files), json: given.on('json') };
    case 'verify':
      if (files.length === 0) throw new WrongUsage('verify needs a transcript file');
      return {
        kind: 'verify',
        files,
        json: given.on('json'),
        match: given.word('match', matchLevels) ?? 'exact',
        junit: given.text('junit'),
      };
    case 'export':
      return {
        kind: 'export',
        file: onlyFile(verb, files),
        format: given.word('format', EXPORT_FORMATS) ?? 'text',
        turn: given.whole('turn', [1, 1_000_000]) ?? 1,
        annotations: given.text('annotations'),
        output: given.text('output'),
      };
    case 'import':
      return {
        kind: 'import',
        file: onlyFile(verb, files),
        world: worldChoice(given),
        columns: given.whole('columns', [20, 500]),
        as: given.word('as', IMPORT_FORMS) ?? 'transcript',
        output: given.text('output'),
      };
    case 'redact':
      return { kind: 'redact', file: onlyFile(verb, files), output: given.text('output') };
    case 'coverage':
      return { kind: 'coverage', file: onlyFile(verb, files), json: given.on('json') };
    case 'lab':
      return {
        kind: 'lab',
        order: labOrder(files, given, seedOf(given.text('seed'))),
        world: worldChoice(given),
        shell: shellChoice(given),
        lines: linesOf(values['command']),
        labs: given.text('labs'),
      };
    case 'completion':
      return { kind: 'completion', shell: completionShell(files) };
    case 'man':
      if (files.length > 0) throw new WrongUsage('man takes nothing after it');
      return { kind: 'man' };
    default:
      throw new WrongUsage(`unknown subcommand '${verb}'`);
  }
}

function linesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : [];
}

function completionShell(names: readonly string[]): CompletionShell {
  const shell = COMPLETION_SHELLS.find((known) => known === names[0]);
  if (shell === undefined || names.length > 1)
    throw new WrongUsage(`completion takes one of ${COMPLETION_SHELLS.join(', ')}`);
  return shell;
}

function onlyFile(verb: string, files: readonly string[]): string {
  const [file] = files;
  if (file === undefined || files.length !== 1)
    throw new WrongUsage(`${verb} needs exactly one ${verb === 'import' ? 'file' : 'transcript file'}`);
  return file;
}

function replayRequest(given: Given, files: readonly string[]): ReplayRequest {
  if (files.length > 1) throw new WrongUsage('replay takes one transcript file at most');
  const takeOver = given.text('take-over');
  const mode = replayMode({
    isStepped: given.on('step'),
    isTyped: given.on('type-along'),
    isQuiz: given.on('quiz'),
    takeOver,
  });
  if (mode === undefined) throw new WrongUsage('--step and --take-over go with no other mode');
  if (mode.kind !== 'watch' && files.length === 0)
    throw new WrongUsage('replay needs a transcript file here');
  return {
    kind: 'replay',
    file: files[0],
    mode,
    speed: speedOf(given),
    idleLimit: given.decimal('idle-limit', [0, 86_400]) ?? 3,
    annotations: given.text('annotations'),
    color: colorOf(given),
    plain: given.on('plain') || given.on('screen-reader') || given.readAloud,
    json: given.on('json'),
  };
}

function twoFiles(files: readonly string[]): readonly [string, string] {
  const [left, right] = files;
  if (left === undefined || right === undefined || files.length !== 2)
    throw new WrongUsage('compare needs two transcript files');
  return [left, right];
}

function worldChoice(given: Given): WorldChoice {
  return {
    world: given.text('world') ?? DEFAULT_WORLD,
    config: given.text('config'),
    release: releaseOf(given.text('release')),
    platform: given.text('platform'),
    seed: seedOf(given.text('seed')),
    clock: clockOf(given.text('clock')),
  };
}

function shellChoice(given: Given): ShellChoice {
  return {
    speed: speedOf(given),
    echo: given.on('echo'),
    coach: !given.on('no-coach'),
    color: colorOf(given),
    plain: given.on('plain'),
    screenReader: given.on('screen-reader') || given.readAloud,
    statusLine: !given.on('no-status'),
    record: given.text('record'),
    recordQuietly: !given.on('no-record'),
  };
}

function colorOf(given: Given): boolean {
  return !given.on('no-color') && given.colorful;
}

function releaseOf(text: string | undefined): Release | undefined {
  if (text === undefined) return undefined;
  const release = RELEASES.find((known) => known === text);
  if (release === undefined) throw unfit('release', text);
  return release;
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const seed = Number(text);
  if (!/^\d{1,10}$/.test(text) || seed > 0xffffffff) throw unfit('seed', text);
  return seed;
}

function clockOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw unfit('clock', text);
  return at;
}

function speedOf(given: Given): number {
  return given.decimal('speed', [0.1, 1000]) ?? 1;
}
