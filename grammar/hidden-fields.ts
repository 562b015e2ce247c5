// `set cli hide-ip` and `hide-user`: listings of sessions and of logs keep their columns and tell no addresses or users.
// Assumption: which commands hide, and what stands in place; the vendor names the settings only. Criteria still find what is hidden.
import type { DeviceSettings } from './device-settings.ts';

const HIDDEN_ADDRESS = 'x.x.x.x';
const HIDDEN_USER = 'xxxxxx';

const ADDRESS_FIELDS: ReadonlySet<string> = new Set([
  'source',
  'destination',
  'translatedSource',
  'translatedDestination',
  'natSource',
  'natDestination',
]);

const USER_FIELDS: ReadonlySet<string> = new Set(['sourceUser', 'destinationUser']);

/** The rows of the command with what is to be hidden replaced; the very same rows where nothing is. */
export function withHiddenFields(
  rows: unknown,
  path: readonly string[],
  { hidesAddresses, hidesUsers }: DeviceSettings,
): unknown {
  if (!(hidesAddresses || hidesUsers) || !showsTraffic(path)) return rows;
  const placeholderOf = (field: string) => {
    if (hidesAddresses && ADDRESS_FIELDS.has(field)) return HIDDEN_ADDRESS;
    return hidesUsers && USER_FIELDS.has(field) ? HIDDEN_USER : undefined;
  };
  return replaced(rows, placeholderOf);
}

function showsTraffic([first, second]: readonly string[]): boolean {
  return first === 'show' && (second === 'session' || second === 'log');
}

/** Words in the named fields are replaced, however deep they are; anything but plain rows stays as it is. */
function replaced(value: unknown, placeholderOf: (field: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, placeholderOf));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      const placeholder = typeof inner === 'string' ? placeholderOf(field) : undefined;
      return [field, placeholder ?? replaced(inner, placeholderOf)];
    }),
  );
}
