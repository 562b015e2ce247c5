// Settings of this conversation. Assumption: no public text of these reports is known; the settings stand under the names
// that `set cli` has for them, one a line, with the words that would set them.
import { assumption } from '../language/command-source.ts';
import { onOffWord, yesNoWord } from '../text/setting-words.ts';
import { command, type DeviceCommand } from './device-context.ts';

/** Every one of them. */
export const SHOW_CLI_COMMANDS: readonly DeviceCommand[] = [
  command({
    path: ['show', 'cli', 'info'],
    help: 'Show settings of this CLI session',
    source: assumption('the report, settings under their names'),
    run: ({ settings }) => settings,
    text: (settings) => [
      '',
      `pager: ${onOffWord(settings.pager)}`,
      `confirmation-prompt: ${onOffWord(settings.confirmationPrompt)}`,
      `scripting-mode: ${onOffWord(settings.scriptingMode)}`,
      `op-command-xml-output: ${onOffWord(settings.xmlOutput)}`,
      idleLine(settings.idleTimeout),
      `hide-ip: ${yesNoWord(settings.hidesAddresses)}`,
      `hide-user: ${yesNoWord(settings.hidesUsers)}`,
      ...givenLine('terminal type', settings.terminalType),
      ...givenLine('terminal width', settings.terminalWidth),
      ...givenLine('terminal height', settings.terminalHeight),
      `target-vsys: ${settings.targetVsys ?? 'none'}`,
      '',
    ],
  }),
  command({
    path: ['show', 'cli', 'idle-timeout'],
    help: 'Show idle timeout of this CLI session',
    source: assumption('the words'),
    run: ({ settings }) => ({ idleTimeout: settings.idleTimeout }),
    text: ({ idleTimeout }) => ['', idleLine(idleTimeout), ''],
  }),
];

function idleLine(minutes: number | undefined): string {
  return `timeout idle: ${minutes ?? 'never'}`;
}

/** A size or a name that nobody has set is that of the screen, which the device does not know. */
function givenLine(label: string, value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [`${label}: ${value}`];
}
