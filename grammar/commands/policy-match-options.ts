// Options that the tests of policies share. Vendor: operational hierarchy, release 11.2 (names, types and order).
// Assumption: the help texts, and that what identifies a packet must be given. What no rule here asks for (devices, host
// information profiles, SaaS functions) is left to the hierarchy.
import type { PolicyQuestion } from '../../engine/policy-records.ts';
import { required, value } from '../language/command.ts';
import { alternatives, ipNetmask, oneOf, uint } from '../language/value-types.ts';
import { nameOf } from './name-source.ts';

/** A zone, or `any`. */
const zoneOrAny = alternatives(nameOf('zone'), oneOf({ text: 'any', help: 'Any zone' }));

/** Multicast traffic has no zone of its own here: no rule leads there. */
const zoneOrMulticast = alternatives(
  nameOf('zone'),
  oneOf({ text: 'multicast', help: 'Zone of multicast traffic' }),
);

const PORT = uint(1, 65_535);

export const FROM = { from: value(nameOf('zone'), 'Source zone') } as const;
export const FROM_OR_ANY = { from: value(zoneOrAny, 'Source zone') } as const;
export const TO = { to: value(zoneOrMulticast, 'Destination zone') } as const;
export const TO_OR_ANY = { to: value(zoneOrAny, 'Destination zone') } as const;
export const SOURCE = { source: required(value(ipNetmask, 'Source address')) } as const;
export const SOURCE_PORT = { 'source-port': value(PORT, 'Source port') } as const;
export const DESTINATION = { destination: required(value(ipNetmask, 'Destination address')) } as const;
export const DESTINATION_PORT = { 'destination-port': value(PORT, 'Destination port') } as const;
export const SOURCE_USER = { 'source-user': value(nameOf('user'), 'User at the source') } as const;
export const PROTOCOL = { protocol: required(value(uint(1, 255), 'IP protocol number')) } as const;
export const APPLICATION = { application: value(nameOf('application'), 'Application') } as const;
export const HA_DEVICE = {
  'ha-device-id': value(uint(0, 1), 'Unit of an active/active pair'),
} as const;

interface MatchArguments {
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
  readonly destination: string;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  readonly sourceUser?: string;
  readonly protocol?: number;
  readonly application?: string;
  readonly category?: string;
}

/** The question without what only the line knows. */
export function questionOf(args: MatchArguments): PolicyQuestion {
  const { from, to, sourcePort, destinationPort, sourceUser, protocol, application, category } = args;
  return {
    source: hostOf(args.source),
    destination: hostOf(args.destination),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(sourcePort === undefined ? {} : { sourcePort }),
    ...(destinationPort === undefined ? {} : { destinationPort }),
    ...(sourceUser === undefined ? {} : { user: sourceUser }),
    ...(protocol === undefined ? {} : { protocol }),
    ...(application === undefined ? {} : { application }),
    ...(category === undefined ? {} : { category }),
  };
}

/** Assumption: of a prefix the test takes the address. */
export function hostOf(netmask: string): string {
  return netmask.split('/')[0] ?? netmask;
}
