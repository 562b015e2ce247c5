// Interfaces and rules as an author of a world writes them.
import type { JsonObject } from '../transcript.ts';
import type { InterfaceEvidence } from './evidence.ts';
import type { NatRuleEvidence, SecurityRuleEvidence } from './policy-evidence.ts';

/** Whether a rule's zones hold a zone. */
export function covers(zones: readonly string[], zone: string): boolean {
  return zones.includes('any') || zones.includes(zone);
}

/** An interface. */
export function worldInterface({ name, zone, vsys, virtualRouter, address }: InterfaceEvidence): JsonObject {
  return {
    name,
    zone,
    vsys,
    ...(virtualRouter === undefined ? {} : { virtualRouter }),
    ...(address === undefined ? {} : { address }),
  };
}

/** A security rule. */
export function worldRule({
  name,
  from,
  to,
  source,
  destination,
  action,
  services,
}: SecurityRuleEvidence): JsonObject {
  const applications = [...new Set(services.map(({ application }) => application))];
  const open = services.length === 0 || services.some(({ port }) => port === 'any');
  return {
    name,
    from,
    to,
    source,
    destination,
    application: applications.length === 0 ? ['any'] : applications,
    service: [open ? 'any' : 'application-default'],
    action: action === 'allow' || action === 'drop' ? action : 'deny',
  };
}

/** A NAT rule, with the translation as far as it is told. */
export function worldNatRule(
  { name, from, to, source, destination, translateTo }: NatRuleEvidence,
  interfaces: readonly InterfaceEvidence[],
): readonly JsonObject[] {
  const translation = {
    ...sourceTranslationOf(translateTo, interfaces),
    ...destinationTranslationOf(translateTo),
  };
  return [{ name, from, to, source, destination, ...translation }];
}

// Vendor: `src: ethernet1/1 203.0.113.2 (dynamic-ip-and-port) (pool idx: 1)`, without the interface for a pool of addresses.
function sourceTranslationOf(text: string, interfaces: readonly InterfaceEvidence[]): JsonObject {
  const [, port, address = '', kind = ''] =
    /src: (?:([a-z][\w./]*) )?(\d[\d.]+\S*) \(([\w-]+)\)/.exec(text) ?? [];
  if (kind === 'static-ip') return { sourceTranslation: { kind, address: `${address.split('-')[0]}/32` } };
  if (kind === 'dynamic-ip')
    return { sourceTranslation: { kind, addresses: [`${address.split('-')[0]}/32`] } };
  if (kind === '') return {};
  const own = interfaces.some(({ name, address: has }) => name === port && has !== undefined);
  const pool =
    own && port !== undefined ? { interface: port } : { addresses: [`${address.split('-')[0]}/32`] };
  return { sourceTranslation: { kind: 'dynamic-ip-and-port', ...pool } };
}

function destinationTranslationOf(text: string): JsonObject {
  const [, address, port] = /dst: (\d[\d.]+)(?::(\d+))?/.exec(text) ?? [];
  if (address === undefined) return {};
  return { destinationTranslation: { address, ...(port === undefined ? {} : { port: Number(port) }) } };
}
