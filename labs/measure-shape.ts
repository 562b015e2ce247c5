// What a check, a question or a value of a lab may ask of the firewall, and what it may compare the answer with.
import { z } from 'zod';
import { BOX_MEASURES } from './box-measure-shape.ts';
import { PROBE_FIELDS, SESSION_FIELDS } from './measure-fields.ts';

const name = z.string().min(1);
const seconds = z.number().min(0);
/** A number, or the name of one that is read off the world where the lab starts. */
const number = z.union([z.int(), z.string().regex(/^\{\{[\w-]+\}\}$/, 'neither a number nor a name')]);

/** Words of the listing by which sessions are chosen; all that are given must agree. */
const sessionFilterShape = z.strictObject({
  source: name.optional(),
  destination: name.optional(),
  sourcePort: number.optional(),
  destinationPort: number.optional(),
  application: name.optional(),
  rule: name.optional(),
  natRule: name.optional(),
  from: name.optional(),
  to: name.optional(),
  state: z.enum(['init', 'opening', 'active', 'discard', 'closing', 'closed']).optional(),
  type: z.enum(['flow', 'predict']).optional(),
  nat: z.enum(['none', 'source', 'destination', 'both']).optional(),
  minAge: z.int().optional(),
});

const probeField = {
  field: z.enum(PROBE_FIELDS).default('delivered'),
  counter: name.optional(),
  /** Hosts and routers of the world that answer no ARP request meanwhile, and those that do so again. */
  silent: z.array(name).optional(),
  answering: z.array(name).optional(),
  /** Seconds between that and the first packet, within which monitors notice. */
  settle: seconds.optional(),
};

/** A measure; each kind takes no other fields than those it names. */
const MEASURES = [
  /** Flow of the lab, on a quiet fork; `seconds` bounds the wait. */
  z.strictObject({
    kind: z.literal('probe'),
    flow: name,
    ...probeField,
    seconds: seconds.optional(),
    until: z.enum(['answers', 'end']).optional(),
    /** Milliseconds that pass before its first packet: floods are measured by the second, and its beginning is calm. */
    after: z.int().min(0).max(60_000).optional(),
    /** The time of day of its first packet, the next such by the right time in the zone of the firewall. */
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time of day')
      .optional(),
    /** Traffic sources that go on meanwhile. */
    sources: z.array(name).optional(),
  }),
  /** The same with so many seconds of silence before its last question. */
  z.strictObject({ kind: z.literal('idle'), flow: name, seconds, ...probeField }),
  z.strictObject({ kind: z.literal('count'), filter: sessionFilterShape.default({}) }),
  /** One session: the oldest or the newest of those that agree, or that of an id. */
  z.strictObject({
    kind: z.literal('session'),
    filter: sessionFilterShape.default({}),
    id: number.optional(),
    pick: z.enum(['oldest', 'newest']).default('oldest'),
    field: z.enum(SESSION_FIELDS).default('id'),
  }),
  /** A place of a configuration: its value, its members as a list, whether anything is there, its position among entries. */
  z.strictObject({
    kind: z.enum(['running', 'candidate']),
    path: name,
    field: z.enum(['value', 'members', 'exists', 'position', 'text']).default('value'),
  }),
  z.strictObject({ kind: z.literal('clean') }),
  /** Whether the running configuration says what it said when the lab began. */
  z.strictObject({ kind: z.literal('unchanged') }),
  /** Growth since the lab began, or within the next `seconds` of a fork on which everything goes on. */
  z.strictObject({ kind: z.literal('counter'), name, seconds: seconds.optional() }),
  /** Records of the traffic log since the lab began, or of all that is kept. */
  z.strictObject({
    kind: z.literal('log'),
    filter: z.strictObject({
      subtype: z.enum(['start', 'end', 'drop', 'deny']).optional(),
      source: name.optional(),
      destination: name.optional(),
      destinationPort: number.optional(),
      application: name.optional(),
      rule: name.optional(),
      action: z.enum(['allow', 'deny', 'drop']).optional(),
      endReason: name.optional(),
      sessionId: number.optional(),
    }),
    since: z.enum(['start', 'ever']).default('start'),
    field: z
      .enum(['count', 'elapsed', 'endReason', 'application', 'bytes', 'sessionId', 'rule'])
      .default('count'),
  }),
  /** `open` on a fork after so many seconds with only these sources at work; `gateway` is `firewall`, `around` or `nowhere`. */
  z.strictObject({
    kind: z.literal('host'),
    host: name,
    field: z.enum(['open', 'keepalive', 'cap', 'gateway']).default('open'),
    seconds: seconds.optional(),
    sources: z.array(name).default([]),
  }),
  z.strictObject({
    kind: z.literal('ha'),
    field: z.enum([
      'localState',
      'peerState',
      'sessionSynchronization',
      'synchronization',
      'ha2',
      'synchronizedSessions',
      'failovers',
    ]),
  }),
  z.strictObject({
    kind: z.literal('pool'),
    rule: name,
    field: z.enum(['used', 'available', 'addresses', 'oversubscription']).default('available'),
  }),
  /** Sessions of a virtual system against its limit. */
  z.strictObject({
    kind: z.literal('meter'),
    vsys: z.int().min(1),
    field: z.enum(['maximum', 'current', 'throttled']).default('throttled'),
  }),
  z.strictObject({
    kind: z.literal('interface'),
    name,
    field: z.enum(['state', 'zone', 'router', 'mtu', 'tag', 'duplex', 'speed']).default('state'),
  }),
  z.strictObject({
    kind: z.literal('route'),
    destination: name,
    router: name.default('default'),
    field: z.enum(['interface', 'nextHop']).default('interface'),
  }),
  /** Associations of a tunnel that stand, one for each of its proxy ids, or what it carried; `seconds` and `sources` as above. */
  z.strictObject({
    kind: z.literal('tunnel'),
    name,
    field: z.enum(['associations', 'encapPackets', 'decapPackets', 'encapErrors']).default('associations'),
    seconds: seconds.optional(),
    sources: z.array(name).default([]),
  }),
  /** QoS at the egress of an interface: megabits a second at most, kilobits a second of late, packets not sent, bytes that wait. */
  z.strictObject({
    kind: z.literal('qos'),
    interface: name,
    /** By default all of them. */
    class: z.int().min(1).max(8).optional(),
    field: z.enum(['profile', 'max', 'throughput', 'dropped', 'waiting']).default('throughput'),
  }),
  /** What was answered to a question; absent while nobody has. */
  z.strictObject({ kind: z.literal('answer'), question: name }),
  /** A session setting or a timer as it runs, by the engine's word for it. */
  z.strictObject({ kind: z.literal('setting'), name }),
  /** A figure of `show session info`. */
  z.strictObject({
    kind: z.literal('statistic'),
    name: z.enum([
      'supported',
      'allocated',
      'activeTcp',
      'activeUdp',
      'activeIcmp',
      'utilization',
      'createdSinceBoot',
      'packetsPerSecond',
      'kilobitsPerSecond',
      'newConnectionsPerSecond',
    ]),
  }),
  z.strictObject({
    kind: z.literal('rule-hits'),
    base: z.enum(['security', 'nat']).default('security'),
    rule: name,
  }),
  ...BOX_MEASURES,
] as const;

/** A measure by itself. */
export const measureShape = z.discriminatedUnion('kind', [...MEASURES]);

/** One of them. */
export type Measure = z.infer<typeof measureShape>;

/** What a measure may be. */
export const scalarShape = z.union([z.string(), z.number(), z.boolean()]);
export type Scalar = z.infer<typeof scalarShape>;

/** A regular expression. */
export const patternShape = z.string().refine(isPattern, 'not a regular expression');

/** How a measured value is compared. A list agrees with `in` and `is` where one of its members does. */
const matcherFields = {
  is: scalarShape.optional(),
  not: scalarShape.optional(),
  below: z.number().optional(),
  above: z.number().optional(),
  in: z.array(scalarShape).optional(),
  /** A regular expression that the whole text must agree with. */
  matches: patternShape.optional(),
  /** Whether there is a value at all. */
  exists: z.boolean().optional(),
  /** The same as another measure has now. */
  same: measureShape.optional(),
};

const MATCHERS = Object.keys(matcherFields);

/** What is compared: a measure with at least one matcher, all of which must agree. */
export type Comparison = Measure & {
  readonly is?: Scalar;
  readonly not?: Scalar;
  readonly below?: number;
  readonly above?: number;
  readonly in?: readonly Scalar[];
  readonly matches?: string;
  readonly exists?: boolean;
  readonly same?: Measure;
};

/** A comparison, or one that some of several meet, or all of them. */
export type Check =
  | Comparison
  | { readonly kind: 'any'; readonly of: readonly Check[] }
  | { readonly kind: 'all'; readonly of: readonly Check[] };

const several = (kind: 'any' | 'all') =>
  z.strictObject({
    kind: z.literal(kind),
    get of(): z.ZodType<readonly Check[]> {
      return z.array(checkShape).min(1);
    },
  });

/** A check. One union with the kind as its key, so that a mistake is told in the words of the kind that was meant. */
export const checkShape: z.ZodType<Check> = z
  .discriminatedUnion('kind', [
    ...MEASURES.map((shape) => shape.extend(matcherFields)),
    several('any'),
    several('all'),
  ] as unknown as typeof MEASURES)
  .refine((check) => 'of' in check || MATCHERS.some((word) => word in check), {
    error: `needs one of ${MATCHERS.join(', ')}`,
  }) as unknown as z.ZodType<Check>;

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
