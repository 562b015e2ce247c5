// What one conversation has set for itself. Nothing of it reaches the firewall or outlives the conversation.
import type { CliControl } from './turn.ts';

/** The settings below `set cli`, and the virtual system the conversation works on. */
export interface DeviceSettings {
  readonly pager: boolean;
  readonly scriptingMode: boolean;
  /** Whether commands that disturb ask before they run. */
  readonly confirmationPrompt: boolean;
  /** Whether operational commands answer in XML. */
  readonly xmlOutput: boolean;
  readonly hidesAddresses: boolean;
  readonly hidesUsers: boolean;
  /** Minutes without a key after which the conversation ends; undefined for never. */
  readonly idleTimeout: number | undefined;
  /** Whether that is what the configuration says, or what was set for this conversation. */
  readonly idleTimeoutOf: 'configuration' | 'conversation';
  /** Name of the virtual system that commands are about; undefined for the whole firewall. */
  readonly targetVsys: string | undefined;
  /** Columns to reckon with in place of the screen's own; absent until somebody sets them. */
  readonly terminalWidth?: number;
  /** Rows to reckon with in place of the screen's own. */
  readonly terminalHeight?: number;
  /** Name of the terminal in place of that in `TERM`. */
  readonly terminalType?: string;
}

/**
 * How a conversation begins. Assumption: a firewall to practise on waits for its user for ever until its configuration or its user
 * says otherwise; devices come with an idle timeout in their management settings.
 */
export const INITIAL_SETTINGS: DeviceSettings = {
  pager: true,
  scriptingMode: false,
  confirmationPrompt: true,
  xmlOutput: false,
  hidesAddresses: false,
  hidesUsers: false,
  idleTimeout: undefined,
  idleTimeoutOf: 'configuration',
  targetVsys: undefined,
};

/** The settings under a configuration with this idle timeout in minutes, 0 for none. Vendor: set cli timeout overrides it. */
export function settingsUnder(settings: DeviceSettings, idleTimeout: number | undefined): DeviceSettings {
  const configured = idleTimeout === 0 ? undefined : idleTimeout;
  return settings.idleTimeoutOf === 'conversation' || settings.idleTimeout === configured
    ? settings
    : { ...settings, idleTimeout: configured };
}

/** The settings after a line; the same object where the line changes none. */
export function settingsAfter(settings: DeviceSettings, control: CliControl | undefined): DeviceSettings {
  switch (control?.kind) {
    case 'set-pager':
      return { ...settings, pager: control.on };
    case 'set-scripting-mode':
      return { ...settings, scriptingMode: control.on };
    case 'set-confirmation-prompt':
      return { ...settings, confirmationPrompt: control.on };
    case 'set-xml-output':
      return { ...settings, xmlOutput: control.on };
    case 'set-hidden':
      return control.what === 'addresses'
        ? { ...settings, hidesAddresses: control.on }
        : { ...settings, hidesUsers: control.on };
    case 'set-idle-timeout':
      return { ...settings, idleTimeout: control.minutes, idleTimeoutOf: 'conversation' };
    case 'set-target-vsys':
      return { ...settings, targetVsys: control.vsys };
    case 'set-terminal-width':
      return { ...settings, terminalWidth: control.columns };
    case 'set-terminal-height':
      return { ...settings, terminalHeight: control.rows };
    case 'set-terminal-type':
      return { ...settings, terminalType: control.name };
    default:
      return settings;
  }
}
