// Tunnels as the dataplane runs them. Vendor: operational hierarchy, release 11.2. Assumption: the help texts, that a tunnel has
// the same text as under `show vpn flow`, and that the context of a tunnel is its number.
import type { TunnelRecord } from '../../engine/answers/vpn-records.ts';
import { group, required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { meaning, oneOf, uint } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import {
  allFlows,
  type FlowTable,
  flowDetail,
  flowInfo,
  flowNextHops,
  flowState,
  flowTable,
  type TunnelNextHop,
} from '../text/vpn-tunnels.text.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';
import { nameOf } from './name-source.ts';

const PATH = ['show', 'running', 'tunnel', 'flow'] as const;

/** What a tunnel is chosen by. */
type Choice =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly number: number };

const byNumber = (range: ValueType<number>): ValueType<Choice> =>
  meaning(range, (number) => ({ kind: 'number', number }));

const DETAILS: readonly (readonly [word: string, help: string, value: ValueType<Choice>])[] = [
  ['name', 'Select one tunnel by name', meaning(nameOf('ipsec-tunnel'), (name) => ({ kind: 'name', name }))],
  ['tunnel-id', 'Select one tunnel by ID', byNumber(uint(1, 65_535))],
  ['context', 'Select one tunnel by its encapsulation context', byNumber(uint(1, 4_294_967_295))],
];

const details: readonly DeviceCommand[] = DETAILS.map(([word, help, choice]) =>
  command({
    path: [...PATH, word],
    help,
    source: assumption('the report of `show vpn flow`'),
    argument: { name: 'choice', value: choice, help },
    run: ({ view }, args) => view.network.ipsecTunnels().filter((tunnel) => isChosen(tunnel, args.choice)),
    text: (tunnels) => flowDetail(tunnels),
  }),
);

function isChosen(tunnel: TunnelRecord, choice: Choice): boolean {
  return choice.kind === 'name'
    ? tunnel.name === choice.name || tunnel.tunnel === choice.name
    : tunnel.id === choice.number;
}

const showFlowInfo = command({
  path: [...PATH, 'info'],
  help: 'Show how many tunnels there are',
  source: assumption('the counts'),
  run: ({ view }) => view.network.ipsecTunnels(),
  text: (tunnels) => flowInfo(tunnels),
});

const showFlowNextHop = command({
  path: [...PATH, 'nexthop'],
  help: 'Show next hops of the tunnels',
  source: assumption('the table'),
  run: ({ view }) => view.network.ipsecTunnels().map((tunnel) => nextHopOf(view, tunnel)),
  text: (hops) => flowNextHops(hops),
});

/** The peer is looked for in the virtual router of the gateway's interface. */
function nextHopOf({ network, dataplane }: DeviceContext['view'], tunnel: TunnelRecord): TunnelNextHop {
  const gateway = network.ikeGateways().find(({ id }) => id === tunnel.gatewayId);
  const port = network.logicalInterfaces().find(({ name }) => name === gateway?.interface);
  const router = port?.forwarding.kind === 'virtual-router' ? port.forwarding.name : '';
  const route = dataplane.lookUpRoute(router, tunnel.peer);
  // A route that discards leads to nobody.
  return { tunnel, route: route === 'discarded' ? undefined : route };
}

const showFlowAll = command({
  path: [...PATH, 'all'],
  help: 'Show all tunnels',
  source: assumption('the table of `show vpn flow`'),
  options: {
    filter: group('Criteria', {
      type: value(oneOf('ipsec', 'sslvpn'), 'Kind of tunnel'),
      state: value(oneOf('init', 'active', 'inactive'), 'State of the tunnel'),
    }),
  },
  run: ({ view }, { filter = {} }): FlowTable => {
    const tunnels = view.network.ipsecTunnels();
    const isOfState = (tunnel: TunnelRecord) =>
      filter.state === undefined || flowState(tunnel) === filter.state;
    const shown = filter.type === 'sslvpn' ? [] : tunnels.filter(isOfState);
    const type = filter.type === 'sslvpn' ? 'SSL-VPN' : 'IPSec';
    return { ...allFlows(tunnels), shown, type, state: filter.state ?? 'any' };
  },
  text: (table) => flowTable(table),
});

const clearFlow = command({
  path: ['clear', 'vpn', 'flow'],
  help: 'Clear counters of a tunnel',
  source: assumption('nothing is printed'),
  options: { 'tunnel-id': required(value(uint(1, 2_147_483_648), 'ID of the tunnel')) },
  operate: ({ tunnelId }) => ({ kind: 'clear-tunnel-counters', tunnel: tunnelId }),
  text: outcomeText,
});

/** Every one of them. */
export const TUNNEL_FLOW_COMMANDS: readonly DeviceCommand[] = [
  ...details,
  showFlowInfo,
  showFlowNextHop,
  showFlowAll,
  clearFlow,
];
