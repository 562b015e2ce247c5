// What one conversation with a firewall is made of, and what every line of it is answered with.
import type { Instant } from '../engine/instant.ts';
import type { Management } from '../engine/management/management.ts';
import type { Operation, Outcome } from '../engine/operation.ts';
import type { Release } from '../engine/release.ts';
import type { EngineView } from '../engine/view.ts';
import type { DeviceCommand, DeviceContext } from './commands/device-context.ts';
import type { ModeTree } from './configure/mode-tree.ts';
import type { Credentials } from './credentials.ts';
import type { DeviceSettings } from './device-settings.ts';
import type { Dialogue } from './dialogue.ts';
import type { CommandTree } from './language/command-tree.ts';
import type { Course, Patience } from './language/course.ts';
import type { LineParser } from './language/line-parser.ts';
import type { Turn } from './turn.ts';

/** What a conversation needs of a firewall. */
export interface DeviceEngine {
  readonly view: EngineView;
  apply(operation: Operation): Outcome;
  /** Lets time pass until an instant. */
  advance(until: Instant): Instant;
}

/** What an executor is made from. */
export interface ExecutorParts {
  readonly engine: DeviceEngine;
  /** Whose words and columns are printed. */
  readonly release: Release;
  /** Whether refused lines are explained. A command that is not simulated is always named as such: it prints nothing else. */
  readonly coach: 'on' | 'off';
  /** The commands; all of the release when absent. */
  readonly tree?: CommandTree<DeviceCommand>;
  /** What configuration mode works on, asked for when it is first needed; an empty configuration of its own when absent. */
  readonly management?: () => Management;
  /** Who types; `admin` when absent. */
  readonly admin?: string;
  /** Of whoever types; a password that nothing is when absent. */
  readonly credentials?: Credentials;
}

/** What every line of a conversation is answered with. */
export interface Conversation extends Omit<Required<ExecutorParts>, 'tree' | 'credentials'> {
  readonly context: DeviceContext;
  readonly tree: ModeTree;
  readonly parser: LineParser<DeviceCommand>;
  readonly dialogue: Dialogue<Answer>;
  settings: DeviceSettings;
  /** Whether somebody is there who can end the line that is run. */
  patience: Patience;
}

/** A turn without what every turn of the line shares. */
export type Answer = Omit<Turn, 'line' | 'at' | 'ran'> & {
  /** What goes on from here; absent where the answer is the whole of it. */
  readonly course?: Course;
};

/** Accepted, and nothing to be said. */
export const NOTHING: Answer = {
  status: 'accepted',
  rows: undefined,
  lines: [],
  coach: [],
  control: undefined,
};

/** Not accepted, and nothing to be said. */
export const REFUSED: Answer = { ...NOTHING, status: 'rejected' };
