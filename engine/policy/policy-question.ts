// A question about a first packet in the numbers that rules are matched with.
import { localNow } from '../box/box-state.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { PolicyQuestion } from '../policy-records.ts';
import { parseIpv4 } from '../table/address.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { knownUserAt } from './known-user.ts';
import { type SecurityQuery, securityQuery } from './security-policy.ts';

/**
 * The question as a query; zone 0 where none was given. Undefined when an address or a name is none. The pool must be a copy:
 * what a question names stays in it.
 */
export function queryOf(
  state: Pick<DataplaneState, 'box' | 'compiled' | 'now' | 'table'>,
  addresses: AddressPool,
  question: PolicyQuestion,
): SecurityQuery | undefined {
  const { compiled } = state;
  const { names } = compiled;
  const source = addressOf(addresses, question.source);
  const destination = addressOf(addresses, question.destination);
  const fromZone = numberOf(names.zones, question.from);
  const toZone = numberOf(names.zones, question.to);
  const application = numberOf(names.applications, question.application);
  if (source === undefined || destination === undefined) return undefined;
  if (fromZone === undefined || toZone === undefined || application === undefined) return undefined;
  const query = securityQuery(addresses);
  query.at = localNow(state);
  query.fromZone = fromZone;
  query.toZone = toZone;
  query.source = source;
  query.destination = destination;
  query.protocol = question.protocol ?? 0;
  query.destinationPort = question.destinationPort ?? 0;
  query.application = application;
  // Assumption: where no zone is asked for, the user is taken as from a zone that knows him.
  query.user =
    question.user === undefined
      ? fromZone === 0
        ? userAnywhere(state, source)
        : knownUserAt(state, { zone: fromZone, address: source }, addresses)
      : names.users.idOf(question.user);
  return query;
}

/** The user whom an address stands for in a zone that identifies users. */
function userAnywhere(
  { compiled, box, table }: Pick<DataplaneState, 'box' | 'compiled' | 'table'>,
  address: number,
): number {
  return box.users.isKnown(address, table.now) ? (compiled.users.get(address) ?? 0) : 0;
}

/** 0 for what was not asked, undefined for a name that is none. */
function numberOf(list: { idOf(name: string): number }, name: string | undefined): number | undefined {
  if (name === undefined || name === 'any') return 0;
  return list.idOf(name) || undefined;
}

/** The number of a host in text; a length behind it is not looked at. */
function addressOf(addresses: AddressPool, text: string): number | undefined {
  const [host = ''] = text.split('/');
  return host.includes(':') ? addresses.intern(host) : parseIpv4(host);
}
