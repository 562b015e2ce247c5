// A transcript without what tells whose it is: addresses, users, hosts, serial numbers, keys, mail and hardware addresses.
// The same thing is the same everywhere, so that what belongs together still does; how it was called is nowhere.
import { isList } from '../json-line.ts';
import type { JsonObject, JsonValue, Transcript, TranscriptEvent, TranscriptHeader } from '../transcript.ts';
import { createAddressPseudonyms } from './address-pseudonym.ts';
import { namePseudonyms } from './name-pseudonym.ts';
import type { Secret } from './secret.ts';

/** A transcript that may be shown to others. It no longer runs again: its worlds had other names. */
export interface Redacted {
  readonly header: TranscriptHeader;
  readonly events: readonly TranscriptEvent[];
}

/** Redacts everything a transcript holds. Single keys are left out: they spell what they were pressed for. */
export function redactedTranscript(transcript: Transcript, secret: Secret): Redacted {
  const given = transcript.entries.map(({ event }) => event).filter(({ kind }) => kind !== 'key');
  const clean = createRedactor(given, secret);
  const { extra = {}, world, ...pins } = transcript.header;
  const name = world.slice(Math.max(world.lastIndexOf('/'), world.lastIndexOf('\\')) + 1);
  return {
    header: { ...pins, world: clean(name), extra: { ...cleanObject(extra, clean), redacted: true } },
    events: given.map((event) => cleanEvent(event, clean)),
  };
}

type Clean = (text: string) => string;

function cleanEvent(event: TranscriptEvent, clean: Clean): TranscriptEvent {
  const extra = event.extra === undefined ? {} : { extra: cleanObject(event.extra, clean) };
  switch (event.kind) {
    case 'cmd':
      return {
        ...event,
        ...extra,
        line: clean(event.line),
        prompt: clean(event.prompt),
        ...(event.template === undefined ? {} : { template: clean(event.template) }),
        ...(event.alternatives === undefined ? {} : { alternatives: event.alternatives.map(clean) }),
      };
    case 'out':
      return {
        ...event,
        ...extra,
        lines: event.lines.map(clean),
        ...(event.coach === undefined ? {} : { coach: event.coach.map(clean) }),
        ...(event.fields === undefined ? {} : { fields: renamed(event.fields, clean) }),
        ...(event.bindings === undefined ? {} : { bindings: mapped(event.bindings, clean) }),
      };
    case 'mark':
      return { ...event, ...extra, name: clean(event.name) };
    case 'note':
      return { ...event, ...extra, text: clean(event.text) };
    case 'key':
    case 'warp':
    case 'speed':
    case 'pause':
      return { ...event, ...extra };
    default:
      return assertNever(event);
  }
}

function mapped(
  texts: { readonly [name: string]: string },
  clean: Clean,
): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, clean(text)]));
}

// Names of fields may hold addresses; operators hold nothing but numbers.
function renamed(
  operators: { readonly [field: string]: string },
  clean: Clean,
): { readonly [field: string]: string } {
  return Object.fromEntries(Object.entries(operators).map(([field, operator]) => [clean(field), operator]));
}

function cleanObject(object: JsonObject, clean: Clean): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [clean(name), cleanValue(value, clean)]),
  );
}

function cleanValue(value: JsonValue, clean: Clean): JsonValue {
  if (typeof value === 'string') return clean(value);
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map((item) => cleanValue(item, clean)) : cleanObject(value, clean);
}

const ipv4 = /(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?(?![\w]|\.\d)/g;
const ipv6 = /(?<![\w:.])([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?:\/(\d{1,3}))?(?![\w:])/gi;
const hardware = /(?<![\w:])[0-9a-f]{2}(?::[0-9a-f]{2}){5}(?![\w:])/gi;
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
// Hashes of passwords, what the device encrypts with its master key, keys behind their words, long texts in base 64.
const keys = [
  /\$\d\$[\w./$]{8,}/g,
  /-AQ==[\w+/=]+/g,
  /-----BEGIN[^-]*-----|-----END[^-]*-----/g,
  /(?<=\b(?:phash|password|passphrase|secret|pre-shared-key|auth-key|api-key|community(?:-string)?|key)[ :=]+"?)[^\s";]{3,}(?=[";\s]|$)/gi,
  /(?<![\w+/=.-])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[A-Z])(?=[A-Za-z0-9+/]*[a-z])[A-Za-z0-9+/]{24,}={0,2}/g,
];

function createRedactor(events: readonly TranscriptEvent[], secret: Secret): Clean {
  const addresses = createAddressPseudonyms(secret);
  const names = namePseudonyms(events);
  const pseudonyms = new Map(names);
  const wordOf =
    names.length === 0
      ? undefined
      : new RegExp(`(?<![\\w-])(?:${names.map(([name]) => escaped(name)).join('|')})(?![\\w-])`, 'g');
  const prefix = (length: string | undefined) => (length === undefined ? '' : `/${length}`);
  const bits = (length: string | undefined) => (length === undefined ? undefined : Number(length));
  return (text) => {
    let clean = text;
    for (const key of keys) clean = inPlace(clean, key, () => 'REDACTED');
    clean = inPlace(clean, mail, ([found]) =>
      pseudonyms.size > 0 && isPrompt(found, pseudonyms) ? found : 'user@example.com',
    );
    clean = inPlace(clean, hardware, ([found]) => hardwarePseudonym(secret, found));
    clean = inPlace(
      clean,
      ipv4,
      ([, address = '', length]) => addresses.ipv4(address, bits(length)) + prefix(length),
    );
    clean = inPlace(
      clean,
      ipv6,
      ([, address = '', length]) => addresses.ipv6(address, bits(length)) + prefix(length),
    );
    return wordOf === undefined ? clean : inPlace(clean, wordOf, ([found]) => pseudonyms.get(found) ?? found);
  };
}

// `admin@fw.example.net` in front of a line is a prompt; its parts have pseudonyms of their own.
function isPrompt(text: string, names: ReadonlyMap<string, string>): boolean {
  return names.has(text.slice(text.indexOf('@') + 1));
}

/** RFC 7042: addresses for documentation. */
function hardwarePseudonym(secret: Secret, address: string): string {
  const last = secret.number(`hardware ${address.toLowerCase()}`, 256);
  return `00:00:5e:00:53:${last.toString(16).padStart(2, '0')}`;
}

/** Replaces, and takes from or gives to the blanks behind it, so that columns stay where they were. */
function inPlace(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const put = replace(match);
    result += text.slice(from, match.index) + put;
    from = match.index + found.length;
    const blanks = /^ {2,}/.exec(text.slice(from, from + 200))?.[0].length ?? 0;
    if (blanks === 0) continue;
    result += ' '.repeat(Math.max(1, blanks + found.length - put.length));
    from += blanks;
  }
  return result + text.slice(from);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function assertNever(event: never): never {
  throw new Error(`no such event: ${JSON.stringify(event)}`);
}
