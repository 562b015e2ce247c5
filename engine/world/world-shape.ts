// The shape of a world: a configured firewall, the addresses around it and the traffic that crosses it.
import { z } from 'zod';
import { RELEASES } from '../release.ts';
import { administrationSchema } from './administration-shape.ts';
import { bufferProtectionSchema } from './buffer-protection-shape.ts';
import { contentFields } from './content-shape.ts';
import { dataChannelSchema } from './data-channel-shape.ts';
import { certificateSchema, decryptionProfileSchema, tlsSchema } from './decryption-shape.ts';
import { defaultRulesSchema } from './default-rules-shape.ts';
import { deviceSystemSchema, managementPlaneSchema } from './device-system-shape.ts';
import { idleInterfaceSchema, interfaceSchema, routeSchema } from './interface-shape.ts';
import { networkSettingsSchema } from './network-settings-shape.ts';
import { networkSchema } from './network-shape.ts';
import {
  addressSchema,
  applicationSchema,
  groupSchema,
  scheduleSchema,
  serviceSchema,
} from './objects-shape.ts';
import { pbfRuleSchema } from './pbf-shape.ts';
import { virtualSystemSchema, whatIfSchema, zoneProtectionSchema } from './protection-shape.ts';
import { qosInterfaceSchema, qosProfileSchema } from './qos-shape.ts';
import { sessionSettingsSchema, timersSchema } from './session-settings-shape.ts';
import { highAvailabilitySchema, hostSchema, prefillSchema } from './surroundings-shape.ts';
import {
  authenticationRuleSchema,
  decryptionRuleSchema,
  dosProfileSchema,
  dosRuleSchema,
  overrideRuleSchema,
  qosRuleSchema,
} from './traffic-rule-shape.ts';
import { userIdentificationSchema } from './user-identification-shape.ts';
import { vpnSchema } from './vpn-shape.ts';
import { address, ipv4, ipv4Host, ipv4Prefix, name, port, prefix, seconds, zones } from './world-fields.ts';

const instant = z.iso.datetime();
const transport = z.enum(['tcp', 'udp', 'icmp', 'icmp6', 'sctp']);

const [firstRelease, ...otherReleases] = RELEASES;

const securityRuleSchema = z.strictObject({
  name,
  /** By which a rule is known across commits; by default its name. */
  uuid: z.uuid().optional(),
  from: zones,
  to: zones,
  /** Prefixes, names of addresses or of groups of them, or `any`. */
  source: z.array(z.string()).min(1).default(['any']),
  /** Every source, every destination but these. */
  negateSource: z.boolean().default(false),
  destination: z.array(z.string()).min(1).default(['any']),
  negateDestination: z.boolean().default(false),
  user: z.array(z.string()).min(1).default(['any']),
  application: z.array(z.string()).min(1).default(['any']),
  /** `application-default`, `any`, names of services or of groups of them, or ports such as `tcp/443` and `udp/5000-5100`. */
  service: z.array(z.string()).min(1).default(['application-default']),
  action: z.enum(['allow', 'deny', 'drop']).default('allow'),
  logStart: z.boolean().default(false),
  logEnd: z.boolean().default(true),
  urlFiltering: z.boolean().default(false),
  /** Vendor: rule type, a rule may be for traffic within its zones alone, or between them alone. */
  type: z.enum(['universal', 'intrazone', 'interzone']).default('universal'),
  /** Name of the schedule outside of which the rule is passed over. */
  schedule: z.string().optional(),
  disabled: z.boolean().default(false),
});

const sourceTranslationSchema = z.discriminatedUnion('kind', [
  /** Out of the address of an interface, or of a pool of addresses. */
  z
    .strictObject({
      kind: z.literal('dynamic-ip-and-port'),
      interface: z.string().optional(),
      addresses: z.array(ipv4Prefix).min(1).optional(),
    })
    .refine(
      (pool) => (pool.interface === undefined) !== (pool.addresses === undefined),
      'needs either interface or addresses',
    ),
  /** Each source has an address of the pool for itself; ports stay. */
  z.strictObject({ kind: z.literal('dynamic-ip'), addresses: z.array(ipv4Prefix).min(1) }),
  /** A prefix translates host by host. Bi-directional also translates what comes to the address. */
  z.strictObject({
    kind: z.literal('static-ip'),
    address: ipv4Prefix,
    bidirectional: z.boolean().default(false),
  }),
]);

const natRuleSchema = z.strictObject({
  name,
  uuid: z.uuid().optional(),
  from: zones,
  /** Zone of the untranslated destination; NAT sees addresses and zones before translation. */
  to: name,
  /** The interface that leads to it; any when absent. */
  toInterface: z.string().optional(),
  source: z.array(z.string()).min(1).default(['any']),
  destination: z.array(z.string()).min(1).default(['any']),
  service: z.string().default('any'),
  sourceTranslation: sourceTranslationSchema.optional(),
  destinationTranslation: z.strictObject({ address: ipv4Host, port: port.optional() }).optional(),
  disabled: z.boolean().default(false),
});

const range = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([low, high]) => low <= high, 'the first number must not be above the second');

const endsSchema = z.strictObject({
  fin: z.int().min(0).default(0),
  clientReset: z.int().min(0).default(0),
  serverReset: z.int().min(0).default(0),
  silence: z.int().min(0).default(0),
});

const trafficSchema = z.strictObject({
  name,
  application: z.string(),
  clients: z.array(prefix).min(1),
  servers: z.array(prefix).min(1),
  /** Server port; by default the first one of the application. */
  port: port.optional(),
  /** Port from which its clients always speak, as phones do; by default another one for each conversation. */
  clientPort: port.optional(),
  /** New conversations a second on average; or else `connections`. */
  perSecond: z.number().positive().optional(),
  /** So many conversations are kept open; one that has ended is opened again. */
  connections: z.int().min(1).optional(),
  /** Questions and answers in one conversation; echo requests of one ping. */
  exchanges: range.default([1, 1]),
  requestBytes: range.default([60, 400]),
  responseBytes: range.default([200, 4000]),
  /** Milliseconds from an answer to the next question. */
  think: range.default([50, 800]),
  /** Milliseconds from question to answer. */
  roundTrip: range.default([8, 40]),
  /** Weights of how a TCP conversation comes to its end. */
  ends: endsSchema.prefault({ fin: 1 }),
  /**
   * What the server does with a new connection. `public` serves clients with a public address alone: no answer finds a private
   * one. `routed` serves those that it sees beyond its own network alone: to its neighbours it answers past the firewall.
   */
  answers: z.enum(['service', 'public', 'routed', 'reset', 'nothing']).default('service'),
  /** The only host that answers; where packets end up with another one, nobody does. */
  answeredBy: ipv4Host.optional(),
  urlCategories: z.array(name).default([]),
  /** In how many of a hundred answers over TCP the first segment is lost on its way and comes behind all others. */
  lostSegments: z.int().min(0).max(100).default(0),
  /** Forged clients: they hear no answer, and so they never go on. */
  forged: z.boolean().default(false),
  /** Packets that travel together in each direction of one exchange, for applications over UDP. */
  packets: z.int().min(1).max(1000).default(1),
  /** Percent of the packet buffers that each of its sessions holds while it sends: a flow whose packets are not done with quickly. */
  holdsBuffers: z.int().min(0).max(100).default(0),
  /** Data channels that its control connections announce. */
  dataChannels: z.array(dataChannelSchema).default([]),
  ...contentFields,
  /** Absent where nothing about its certificates is odd. */
  tls: tlsSchema.optional(),
  /** Milliseconds until a kept connection that has ended is opened again. */
  reconnect: range.default([2_000, 30_000]),
  /** Seconds from the beginning of the warm-up within which kept connections are opened; by default all of it. */
  openedWithin: seconds.optional(),
});

const installedSessionSchema = z.strictObject({
  id: z.int().min(1).max(4_294_967_295),
  application: z.string(),
  transport,
  source: address,
  sourcePort: port,
  destination: address,
  destinationPort: port,
  translatedSource: ipv4Host.optional(),
  translatedSourcePort: port.optional(),
  translatedDestination: ipv4Host.optional(),
  translatedDestinationPort: port.optional(),
  ingressInterface: z.string(),
  egressInterface: z.string(),
  rule: z.string(),
  natRule: z.string().optional(),
  start: instant,
  /** Instant of the last packet; by default the start. */
  lastPacket: instant.optional(),
  bytesC2s: z.int().min(0),
  bytesS2c: z.int().min(0),
  packetsC2s: z.int().min(0),
  packetsS2c: z.int().min(0),
  urlCategory: name.optional(),
});

/** A world as its author writes it; defaults are filled in by parsing. */
export const worldShape = z.strictObject({
  name,
  description: z.string().default(''),
  host: name,
  platform: z.string(),
  /** Sessions that the table of this box holds, where a smaller one than the model's is to fill up; the box reports it as its limit. */
  sessionCapacity: z.int().min(16).max(70_000_000).optional(),
  /** Source ports of a translated address, from 1024 on, where fewer than all are to run out; pools report no more. */
  dippPorts: z.int().min(16).max(64_512).optional(),
  /** Sessions that may share such a port at once, where that is not as the model has it. */
  dippOversubscription: z.literal([1, 2, 4, 8]).optional(),
  /** Percent of the cores' time that traffic takes which is not played, with hardware offload as the box is delivered. */
  dataplaneLoad: z.int().min(0).max(100).default(0),
  release: z.enum([firstRelease ?? '11.2', ...otherReleases]),
  serial: z.string().default('001901000101'),
  contentVersion: z.string().default('8800-8800'),
  contentReleaseDate: z.string().default('2026/03/10 10:00:00'),
  management: z.strictObject({ address: ipv4, netmask: ipv4, gateway: ipv4, mac: z.string() }),
  /** What the device tells at login of the login before; it prints no such line where this is absent. */
  lastLogin: z.strictObject({ at: instant, from: ipv4 }).optional(),
  /** The instant at which the user meets the firewall, ISO 8601 in UTC. */
  clock: instant,
  /** Seconds of virtual time lived through before `clock`. */
  warmUp: z.int().min(0).max(604_800).default(0),
  /** Seconds since the box was started, at `clock`; by default the warm-up. */
  uptime: z.int().min(0).optional(),
  multiVsys: z.boolean().default(false),
  interfaces: z.array(interfaceSchema).min(1),
  idleInterfaces: z.array(idleInterfaceSchema).default([]),
  routes: z.array(routeSchema).default([]),
  applications: z.array(applicationSchema).default([]),
  addresses: z.array(addressSchema).default([]),
  addressGroups: z.array(groupSchema).default([]),
  serviceGroups: z.array(groupSchema).default([]),
  applicationGroups: z.array(groupSchema).default([]),
  schedules: z.array(scheduleSchema).default([]),
  /** Zones that no interface is in, beside those of the interfaces. */
  zones: z.array(name).default([]),
  users: z.array(z.strictObject({ name: z.string().min(1), addresses: z.array(address).min(1) })).default([]),
  userIdentification: userIdentificationSchema.prefault({}),
  securityRules: z.array(securityRuleSchema),
  defaultRules: defaultRulesSchema.prefault({}),
  natRules: z.array(natRuleSchema).default([]),
  pbfRules: z.array(pbfRuleSchema).default([]),
  qosRules: z.array(qosRuleSchema).default([]),
  qosProfiles: z.array(qosProfileSchema).default([]),
  qosInterfaces: z.array(qosInterfaceSchema).default([]),
  decryptionRules: z.array(decryptionRuleSchema).default([]),
  decryptionProfiles: z.array(decryptionProfileSchema).default([]),
  /** Names of servers whose TLS is never opened; `*.` before a domain stands for all in it. Vendor: SSL decryption exclusion. */
  decryptionExclusions: z.array(z.string().min(1)).default([]),
  certificates: z.array(certificateSchema).default([]),
  authenticationRules: z.array(authenticationRuleSchema).default([]),
  overrideRules: z.array(overrideRuleSchema).default([]),
  dosProfiles: z.array(dosProfileSchema).default([]),
  dosRules: z.array(dosRuleSchema).default([]),
  timers: timersSchema.default({}),
  sessionSettings: sessionSettingsSchema.default({}),
  services: z.array(serviceSchema).default([]),
  zoneProtection: z.array(zoneProtectionSchema).default([]),
  bufferProtection: bufferProtectionSchema.prefault({}),
  virtualSystems: z.array(virtualSystemSchema).default([]),
  /** URL categories that rules with URL filtering block. */
  blockedUrlCategories: z.array(name).default([]),
  /** Vendor: asymmetric path, `bypass` lets TCP packets outside of the window pass. */
  asymmetricPath: z.enum(['drop', 'bypass']).default('drop'),
  whatIf: whatIfSchema.prefault({}),
  /** Whether idle sessions end sooner while the table is close to full. */
  acceleratedAging: z.boolean().default(true),
  /** Whether IPv6 is forwarded at all. */
  ipv6Firewalling: z.boolean().default(true),
  /** Answer for TCP packets of no session. */
  rejectNonSyn: z.boolean().default(true),
  /** Whether a commit looks up the sessions under way in a changed security policy. Vendor: session settings, rematch sessions. */
  rematch: z.boolean().default(true),
  /** Control applications whose gateway is switched off. Vendor: ALG of an application can be disabled. */
  disabledGateways: z.array(name).default([]),
  traffic: z.array(trafficSchema).default([]),
  sessions: z.array(installedSessionSchema).default([]),
  /** Ends around the firewall that behave in a way of their own. */
  hosts: z.array(hostSchema).default([]),
  /** Sessions that fill the table at the very beginning, made in bulk. */
  prefill: z.array(prefillSchema).default([]),
  highAvailability: highAvailabilitySchema.optional(),
  network: networkSchema.prefault({}),
  /** What is configured of it; where absent, what `network` says of the firewall's own side. */
  networkSettings: networkSettingsSchema.optional(),
  vpn: vpnSchema.prefault({}),
  administration: administrationSchema.prefault({}),
  deviceSystem: deviceSystemSchema.prefault({}),
  /** Where absent, all whom the box asks answer, and its clock is right. */
  managementPlane: managementPlaneSchema.optional(),
});

/** A value of the right shape, its references not yet looked up. */
export type WorldShape = z.infer<typeof worldShape>;
