// The trainer verbs that exist, in the order `:help` lists them.

import { coverage } from './coverage-verb.ts';
import { dock } from './dock-verb.ts';
import { drill } from './drill-verb.ts';
import { parseDuration } from './duration.ts';
import { formatInstant } from './format-instant.ts';
import { host } from './host-verb.ts';
import { answer, check, goal, hint, lab, progress } from './lab-verb.ts';
import { live } from './live-verb.ts';
import { log } from './log-verb.ts';
import { monitor } from './monitor-verb.ts';
import { pcap } from './pcap-verb.ts';
import { peer } from './peer-verb.ts';
import { record } from './record-verb.ts';
import { accepted, rejected, type TrainerAnswer, type TrainerDesk, type TrainerVerb } from './verb.ts';
import { why } from './why-verb.ts';

/** A century: a longer warp is a slip of the finger. */
const LONGEST_WARP = 36_525 * 86_400_000;

const warp: TrainerVerb = {
  name: 'warp',
  operand: 'DURATION',
  help: 'let virtual time pass at once: 31, 30m, 1h30m, 2d',
  choices: [],
  run: (desk, operand) => {
    const milliseconds = parseDuration(operand);
    if (milliseconds === undefined) return rejected(':warp takes a duration: 31, 30m, 1h30m, 2d');
    if (milliseconds > LONGEST_WARP) return rejected(':warp takes at most 36525d');
    return accepted(`world time is now ${formatInstant(desk.warp(milliseconds))}`);
  },
};

const speed: TrainerVerb = {
  name: 'speed',
  operand: 'FACTOR',
  help: 'virtual seconds a real second, 0.1 to 1000',
  choices: ['1', '10', '60'],
  run: (desk, operand) => {
    const factor = Number(operand);
    if (!/^\d+(\.\d+)?$/.test(operand) || factor < 0.1 || factor > 1000) {
      return rejected(':speed takes a number from 0.1 to 1000');
    }
    desk.setSpeed(factor);
    return accepted(`world time runs at x${factor}`);
  },
};

const pause: TrainerVerb = {
  name: 'pause',
  operand: '',
  help: 'stop world time',
  choices: [],
  run: (desk) => {
    desk.pause();
    return accepted(`world time stands at ${formatInstant(desk.now())}; ':resume' goes on`);
  },
};

const resume: TrainerVerb = {
  name: 'resume',
  operand: '',
  help: 'let world time run again',
  choices: [],
  run: (desk) => {
    desk.resume();
    return accepted('world time runs');
  },
};

const coach: TrainerVerb = {
  name: 'coach',
  operand: 'on|off',
  help: 'explain rejected lines',
  choices: ['on', 'off'],
  run: (desk, operand) => {
    if (operand !== 'on' && operand !== 'off') return rejected(':coach takes on or off');
    desk.setCoach(operand);
    return accepted(`coach ${operand}`);
  },
};

const help: TrainerVerb = {
  name: 'help',
  operand: '',
  help: 'this list',
  choices: [],
  run: () =>
    accepted(
      'Device commands: Tab completes, ? lists, Space completes an abbreviation, | match and | except filter.',
      'Try: show session all filter application ssl, show session id N, show session info.',
      'Keys: Right takes the dim suggestion, Ctrl-R searches history, Ctrl-C clears the line or stops a listing, Ctrl-D leaves, Alt-S hides the status line, Alt-T shows the busiest sessions, Alt-G hides the goals of a lab.',
      'Trainer verbs:',
      ...TRAINER_VERBS.map((verb) => `  ${`:${verb.name} ${verb.operand}`.padEnd(VERB_COLUMNS)}${verb.help}`),
    ),
};

/** Where the help of a verb begins, behind the verb with its operand. */
const VERB_COLUMNS = 24;

/** Every trainer verb. */
export const TRAINER_VERBS: readonly TrainerVerb[] = [
  warp,
  speed,
  pause,
  resume,
  log,
  pcap,
  why,
  host,
  peer,
  lab,
  goal,
  check,
  hint,
  answer,
  progress,
  live,
  dock,
  monitor,
  drill,
  record,
  coverage,
  coach,
  help,
];

/** Runs a line that begins with a colon. */
export function runTrainerLine(desk: TrainerDesk, line: string): TrainerAnswer {
  const [name = '', ...operands] = line.trim().slice(1).split(/\s+/);
  const verb = verbNamed(name);
  if (verb === undefined) return rejected(`unknown trainer verb ':${name}'; ':help' lists them`);
  const operand = operands.join(' ');
  if (verb.operand === '' && operand !== '') return rejected(`:${verb.name} takes nothing after it`);
  const refusal = desk.labs?.refusal(verb.name);
  return refusal === undefined ? verb.run(desk, operand) : rejected(refusal);
}

/** The verb of a name or of the beginning of one; undefined where there is none or more than one. */
export function verbNamed(name: string): TrainerVerb | undefined {
  if (name === '') return undefined;
  const meant = TRAINER_VERBS.filter((verb) => verb.name.startsWith(name));
  return meant.find((verb) => verb.name === name) ?? (meant.length === 1 ? meant[0] : undefined);
}
