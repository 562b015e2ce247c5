// A conversation that somebody asks for, as a source of traffic that begins it once.
import type { CompiledWorld } from '../compiled-world.ts';
import type { ConnectionRequest } from '../connection.ts';
import type { Failure } from '../failure.ts';
import { parsePrefix } from '../policy/prefix.ts';
import type { WorldTraffic } from '../world/world-schema.ts';

/** What a source is where neither the request nor the source that it resembles says so: one question and one answer. */
const PLAIN: Omit<WorldTraffic, 'name' | 'application' | 'clients' | 'servers'> = {
  exchanges: [1, 1],
  requestBytes: [60, 400],
  responseBytes: [200, 4000],
  think: [50, 50],
  roundTrip: [8, 8],
  ends: { fin: 1, clientReset: 0, serverReset: 0, silence: 0 },
  answers: 'service',
  urlCategories: [],
  lostSegments: 0,
  forged: false,
  packets: 1,
  dataChannels: [],
  content: 'clean',
  holdsBuffers: 0,
  reconnect: [1000, 1000],
};

/** Why a conversation cannot be begun; undefined when it can. */
export function refusedConnection(
  { names, world }: CompiledWorld,
  request: ConnectionRequest,
): Failure | undefined {
  const { application, client, server, like } = request;
  for (const name of [client, server])
    if (parsePrefix(name) === undefined || name.includes('/')) return { kind: 'unknown-host', name };
  if (names.applications.idOf(application) === 0)
    return { kind: 'no-such-object', noun: 'application', name: application };
  const isKnown = like === undefined || world.traffic.some(({ name }) => name === like);
  return isKnown ? undefined : { kind: 'no-such-object', noun: 'traffic source', name: like };
}

/** The source of a request that is not refused. */
export function requestedSource(
  { traffic }: CompiledWorld['world'],
  request: ConnectionRequest,
): WorldTraffic {
  const resembled = traffic.find(({ name }) => name === request.like);
  const { exchanges, urlCategory, ending } = request;
  const given = {
    requestBytes: request.requestBytes,
    responseBytes: request.responseBytes,
    think: request.think,
    roundTrip: request.roundTrip,
    answers: request.answers,
    answeredBy: request.answeredBy,
    content: request.content,
    lostSegments: request.lostSegments,
    forged: request.forged,
    packets: request.packets,
    exchanges: exchanges === undefined ? undefined : ([exchanges, exchanges] as const),
    urlCategories: urlCategory === undefined ? undefined : [urlCategory],
    ends:
      ending === undefined ? undefined : { fin: 0, clientReset: 0, serverReset: 0, silence: 0, [ending]: 1 },
    port: request.serverPort,
  };
  return {
    ...PLAIN,
    ...resembled,
    ...definedOf(given),
    name: 'requested connection',
    application: request.application,
    clients: [request.client],
    servers: [request.server],
    perSecond: undefined,
    connections: undefined,
  } as WorldTraffic;
}

function definedOf(fields: Readonly<Record<string, unknown>>): Partial<WorldTraffic> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
