// How many names a box can tell apart in the columns of its session table.
import { COLUMN_WIDTHS, type ColumnName } from '../table/session-columns.ts';
import type { WorldNames } from '../world-names.ts';

/** The column that holds the numbers of each kind of name. */
const COLUMNS = {
  zones: 'fromZone',
  interfaces: 'ingressInterface',
  applications: 'application',
  securityRules: 'rule',
  natRules: 'natRule',
  pbfRules: 'pbfRule',
  // Kept beside the table, in as many bits as the security rule.
  qosRules: 'rule',
  dosRules: 'rule',
  users: 'user',
  urlCategories: 'urlCategory',
} as const satisfies Readonly<Record<keyof WorldNames, ColumnName>>;

const KINDS = Object.keys(COLUMNS).filter((kind): kind is keyof WorldNames => kind in COLUMNS);

/**
 * True when some kind has more names, those of all configurations since the box started together, than its column has numbers:
 * 255 zones, 65535 of the others.
 */
export function nameOverflow(names: WorldNames): boolean {
  return KINDS.some((kind) => names[kind].size >= 256 ** COLUMN_WIDTHS[COLUMNS[kind]]);
}
