// What a device command may know when it runs, and the `command` function bound to it.
import type { Operation, Outcome } from '../../engine/operation.ts';
import type { EngineView } from '../../engine/view.ts';
import { type Command, defineCommands } from '../language/command.ts';
import type { LayoutProfile } from '../text/layout-profile.ts';
import type { CliControl } from '../turn.ts';
import type { CounterMemory } from './counter-memory.ts';

/** Read access to the firewall and to the commands themselves, and what the conversation remembers. */
export interface DeviceContext {
  readonly view: EngineView;
  /** Every command that contains the keyword anywhere, one path each, in the order of the hierarchy; all without one. */
  readonly findCommand: (keyword: string | undefined) => readonly string[];
  readonly counterMemory: CounterMemory;
}

/** A command of the device as the registry holds it. */
export type DeviceCommand = Command<DeviceContext, Operation, Outcome, CliControl, LayoutProfile>;

/** Declares a command of the device. */
export const command = defineCommands<DeviceContext, Operation, Outcome, CliControl, LayoutProfile>();
