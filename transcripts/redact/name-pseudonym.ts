// Names that are found once in a place that tells what they are, and then replaced wherever they stand as a word.
import { deviceText } from '../fields.ts';
import type { TranscriptEvent } from '../transcript.ts';

/** What a name is of. */
type NameKind = 'user' | 'domain' | 'host' | 'serial';

/** Names that say nothing about anybody. */
const common = new Set(['admin', 'any', 'none', 'unknown', 'n/a', 'localhost', 'yes', 'no', '']);

/** Finds the names of users, domains, firewalls and serial numbers, each with its pseudonym, the longest name first. */
export function namePseudonyms(
  events: readonly TranscriptEvent[],
): readonly (readonly [name: string, pseudonym: string])[] {
  const names = new Map<string, string>();
  const counts: Record<NameKind, number> = { user: 0, domain: 0, host: 0, serial: 0 };
  const learn = (kind: NameKind, name: string) => {
    if (common.has(name.toLowerCase()) || name.length < 2 || names.has(name)) return;
    counts[kind]++;
    names.set(name, pseudonym(kind, counts[kind], name));
  };
  for (const event of events) {
    if (event.kind === 'cmd') learnFromPrompt(event.prompt, learn);
    if (event.kind === 'out') learnFromOutput(event.lines, learn);
  }
  return [...names].sort(([first], [second]) => second.length - first.length);
}

type Learn = (kind: NameKind, name: string) => void;

// A serial number keeps its length, so that a reader of the text still takes it for one.
function pseudonym(kind: NameKind, count: number, name: string): string {
  return kind === 'serial' ? String(count).padStart(name.length, '0') : `${kind}${count}`;
}

function learnFromPrompt(prompt: string, learn: Learn): void {
  const [, user = '', host = ''] = /^(.+)@([\w.-]+)/.exec(prompt) ?? [];
  learn('user', user);
  learn('host', host);
}

function learnFromOutput(lines: readonly string[], learn: Learn): void {
  for (const { name, value } of deviceText(lines).fields) {
    const label = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (/^(?:src |dst |source |destination )?user(?:name)?$/.test(label)) learnUser(value, learn);
    if (/^(?:hostname|devicename|device-name)$/.test(label)) learn('host', value);
    if (/^(?:serial|vm-uuid|vm-cpuid|serial number)$/.test(label)) learn('serial', value);
  }
  for (const line of lines) {
    for (const [, domain = '', user = ''] of line.matchAll(
      /(?<![\w\\])([A-Za-z][\w.-]*)\\([A-Za-z][\w.-]*)/g,
    )) {
      learn('domain', domain);
      learn('user', user);
    }
  }
}

function learnUser(value: string, learn: Learn): void {
  const [, domain, user] = /^([^\\]+)\\(.+)$/.exec(value) ?? [];
  if (domain !== undefined) learn('domain', domain);
  learn('user', user ?? value);
}
