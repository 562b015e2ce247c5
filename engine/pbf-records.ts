// The running policy for forwarding as the records of the view, and the answer to what a packet would match.
import { localNow } from './box/box-state.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { knownUserAt } from './policy/known-user.ts';
import { type PbfQuery, type PbfRule, pbfQuery } from './policy/pbf-policy.ts';
import { addressWords, serviceWords } from './policy/rule-words.ts';
import type { PbfMonitorRecord, PbfQuestion, PbfRuleRecord } from './session-pbf.ts';
import { parseIpv4 } from './table/address.ts';
import type { AddressPool } from './table/address-pool.ts';

/** Every rule in the order of the policy. */
export function pbfRuleRecords(state: DataplaneState): readonly PbfRuleRecord[] {
  return state.compiled.pbf.rules.map((rule) => recordOf(state, rule));
}

/** The rule that decides such a packet now; undefined when the route does, and for an address or a name that is none. */
export function matchPbf(state: DataplaneState, question: PbfQuestion): PbfRuleRecord | undefined {
  const query = queryOf(state, question);
  if (query === undefined) return undefined;
  const rule = state.compiled.pbf.match(query, state.pbfMonitors, state.now);
  return rule && recordOf(state, rule);
}

/** Undefined when something of the question is not known here. */
function queryOf(state: DataplaneState, question: PbfQuestion): PbfQuery | undefined {
  const { compiled, table } = state;
  const { names, interfaces } = compiled;
  // A copy: what a question names must not stay in the pool.
  const addresses = table.addresses.copy();
  const query = pbfQuery(addresses);
  const source = addressOf(addresses, question.source);
  const destination = addressOf(addresses, question.destination);
  const port = interfaces[names.interfaces.idOf(question.fromInterface ?? '')];
  const application = names.applications.idOf(question.application ?? '');
  const isKnown =
    (question.fromInterface === undefined || port !== undefined) &&
    (question.application === undefined || application !== 0);
  if (source === undefined || destination === undefined || !isKnown) return undefined;
  query.fromZone = port?.zone ?? names.zones.idOf(question.fromZone ?? '');
  query.ingressInterface = port?.id ?? 0;
  query.source = source;
  query.destination = destination;
  query.protocol = question.protocol;
  query.destinationPort = question.destinationPort ?? 0;
  query.at = localNow(state);
  query.application = application;
  query.user =
    question.user === undefined
      ? knownUserAt(state, { zone: query.fromZone, address: source }, addresses)
      : names.users.idOf(question.user);
  return query;
}

function addressOf(addresses: AddressPool, text: string): number | undefined {
  return text.includes(':') ? addresses.intern(text) : parseIpv4(text);
}

function recordOf(state: DataplaneState, compiled: PbfRule): PbfRuleRecord {
  const { position, name, monitor: watch } = compiled;
  const rule = state.compiled.world.pbfRules[position];
  if (rule === undefined) throw new Error(`no forwarding rule ${name}`);
  const monitor = monitorOf(state, watch);
  const isDisabled = rule.disabled || (monitor?.status === 'down' && monitor.disableIfUnreachable);
  const { action, enforceSymmetricReturn } = rule;
  return {
    name,
    id: position + 1,
    state: isDisabled ? 'disabled' : 'active',
    from:
      rule.from === undefined
        ? { kind: 'interface', names: rule.fromInterface ?? [] }
        : { kind: 'zone', names: rule.from },
    source: rule.source,
    negateSource: rule.negateSource,
    destination: rule.destination,
    negateDestination: rule.negateDestination,
    user: rule.user,
    application: rule.application,
    service: rule.service,
    addresses: {
      source: addressWords(compiled.source, compiled.negatesSource),
      destination: addressWords(compiled.destination, compiled.negatesDestination),
    },
    services: serviceWords(state.compiled, compiled),
    action: action.kind,
    egressInterface: action.kind === 'forward' ? action.egressInterface : undefined,
    nextHop: action.kind === 'forward' ? action.nextHop : undefined,
    monitor,
    symmetricReturn: enforceSymmetricReturn !== undefined,
    returnNextHops: enforceSymmetricReturn?.nextHops ?? [],
    hits: state.hits.pbf.countOf(position),
  };
}

function monitorOf(
  { pbfMonitors, now }: DataplaneState,
  monitor: PbfRule['monitor'],
): PbfMonitorRecord | undefined {
  if (monitor === undefined) return undefined;
  return {
    address: monitor.address,
    interval: monitor.interval,
    threshold: monitor.threshold,
    disableIfUnreachable: monitor.disables,
    status: pbfMonitors.isUp(monitor, now) ? 'up' : 'down',
  };
}
