// The password of an administrator in the configuration: it is asked for, and only a stand-in for its hash is kept.
import type { ConfigPath } from '../../engine/config/config-node.ts';
import { command, type DeviceCommand, type DeviceContext } from '../commands/device-context.ts';
import type { ConfigPlace } from '../config/config-places.ts';
import type { Conclusion } from '../language/command.ts';
import { type KeywordNode, wordTable } from '../language/command-node.ts';
import { vendor } from '../language/command-source.ts';
import { managementText } from '../text/management.text.ts';
import { gatheredWords, namedPlace, type Standpoint } from './verb-words.ts';

/** Vendor: public capture of a first boot; the blanks in front of the colons are the device's own. */
const QUESTIONS = ['Enter password   : ', 'Confirm password : '] as const;

/** True for the place of one administrator. */
export function isAdministrator({ path }: ConfigPlace): boolean {
  const [first, second, third, ...more] = path;
  return first === 'mgt-config' && second === 'users' && third !== undefined && more.length === 0;
}

/** The word behind the name of an administrator that asks for a password. */
export function passwordKeyword(standpoint: Standpoint): KeywordNode<DeviceCommand> {
  const help = 'Password of the administrator';
  return {
    kind: 'keyword',
    word: 'password',
    help,
    slot: undefined,
    groupKey: undefined,
    finish: { kind: 'declared', command: setUserPassword(standpoint, help) },
    next: wordTable([]),
  };
}

function setUserPassword(standpoint: Standpoint, help: string): DeviceCommand {
  return command({
    path: ['set', 'mgt-config', 'users', 'password'],
    help,
    source: vendor('public capture of a first boot', 'the words of the refusals'),
    interview: {
      questions: QUESTIONS,
      conclude: (context, [chosen = '', repeated = ''], args) => {
        if (chosen !== repeated) return refused('Passwords do not match');
        if (chosen === '') return refused('Password must not be empty');
        const { place } = namedPlace(standpoint, gatheredWords(args));
        return kept(context, [...place.path, 'phash']);
      },
    },
  });
}

function kept({ management, admin, view }: DeviceContext, path: ConfigPath): Conclusion {
  const value = standInHash(`${JSON.stringify(path)} ${view.now()}`);
  const outcome = management.apply(
    { kind: 'edit-candidate', edits: [{ kind: 'set-value', path, value }] },
    admin,
  );
  const status = outcome.kind === 'management-failed' ? 'rejected' : 'accepted';
  return { status, lines: managementText(outcome) };
}

function refused(reason: string): Conclusion {
  return { status: 'rejected', lines: [reason] };
}

const LETTERS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Assumption: the hash looks like those of the device, but is made of whose it is and of the time, never of the password: so a
 * transcript that was recorded without the password shows the same one, and nobody can guess anything from it.
 */
function standInHash(of: string): string {
  let state = 0x811c9dc5;
  for (const letter of of) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const letters = Array.from({ length: 51 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return LETTERS[state >>> 26] ?? '.';
  });
  return `$5$${letters.slice(0, 8).join('')}$${letters.slice(8).join('')}`;
}
