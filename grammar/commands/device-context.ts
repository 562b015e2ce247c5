// What a device command may know when it runs, and the `command` function bound to it.
import type { Management } from '../../engine/management/management.ts';
import type { EngineView } from '../../engine/view.ts';
import type { ConfigureMode } from '../configure/configure-mode.ts';
import type { Credentials } from '../credentials.ts';
import type { DeviceSettings } from '../device-settings.ts';
import { type Command, defineCommands } from '../language/command.ts';
import type { CourseDesk } from '../language/course.ts';
import type { LayoutProfile } from '../text/layout-profile.ts';
import type { CliControl } from '../turn.ts';
import type { CounterMemory } from './counter-memory.ts';
import type { DeviceOperation, DeviceOutcome } from './device-operation.ts';

/** Read access to the firewall and to the commands themselves, and what the conversation remembers. */
export interface DeviceContext {
  readonly view: EngineView;
  /** Every command that contains the keyword anywhere, one path each, in the order of the hierarchy; all without one. */
  readonly findCommand: (keyword: string | undefined) => readonly string[];
  readonly counterMemory: CounterMemory;
  /** Candidate and running configuration; shared by all conversations with the firewall. */
  readonly management: Management;
  /** Who types. */
  readonly admin: string;
  /** The mode of this conversation. */
  readonly configure: ConfigureMode;
  /** What the conversation has set for itself, as it is now. */
  readonly settings: DeviceSettings;
  readonly credentials: Credentials;
}

/** A command of the device as the registry holds it. */
export type DeviceCommand = Command<DeviceContext, DeviceOperation, DeviceOutcome, CliControl, LayoutProfile>;

/** What a command that takes time works with. */
export type DeviceDesk = CourseDesk<DeviceContext, DeviceOperation, DeviceOutcome>;

/** Declares a command of the device. */
export const command = defineCommands<
  DeviceContext,
  DeviceOperation,
  DeviceOutcome,
  CliControl,
  LayoutProfile
>();
