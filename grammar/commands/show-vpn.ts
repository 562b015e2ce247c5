// Gateways, tunnels and their security associations. Vendor: operational hierarchy, release 11.2.
// Assumption: without a word behind them the device lists all; its hierarchy names only the lines that go on.
import type { TunnelRecord } from '../../engine/answers/vpn-records.ts';
import type { EngineView, NameKind } from '../../engine/view.ts';
import { required, value } from '../language/command.ts';
import { assumption, type CommandSource, vendor } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { meaning, text, uint } from '../language/value-types.ts';
import { ikeGatewayDetails } from '../text/ike-gateway.text.ts';
import {
  ikeAssociations,
  ipsecAssociations,
  ipsecSummary,
  type VpnListing,
} from '../text/vpn-associations.text.ts';
import { allFlows, flowDetail, flowTable, gatewayTable, tunnelTable } from '../text/vpn-tunnels.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';

/** What a listing is narrowed to. */
interface Narrowing {
  readonly name?: string;
  readonly match?: string;
  readonly id?: number;
}

/** A word behind a listing that narrows it. */
interface Word {
  readonly word: string;
  readonly help: string;
  readonly value: ValueType<Narrowing>;
}

/** A listing with the words behind it. */
interface Listing<R> {
  readonly what: string;
  readonly help: string;
  readonly source: CommandSource;
  readonly words: readonly Word[];
  readonly rows: (view: EngineView, narrowing: Narrowing) => R;
  readonly text: (rows: R) => readonly string[];
}

/** A command for a listing by itself, and one for each word behind it. */
function commandsOf<R>({
  what,
  help,
  source,
  words,
  rows,
  text: printed,
}: Listing<R>): readonly DeviceCommand[] {
  const path = ['show', 'vpn', what];
  return [
    command({
      path,
      help,
      source,
      unlisted: true,
      run: ({ view }) => rows(view, {}),
      text: (found) => printed(found),
    }),
    ...words.map((word) =>
      command({
        path: [...path, word.word],
        help: word.help,
        source,
        argument: { name: 'value', value: word.value, help: word.help },
        run: ({ view }, { value }) => rows(view, value),
        text: (found) => printed(found),
      }),
    ),
  ];
}

function narrowed<T>(type: ValueType<T>, narrow: (given: T) => Narrowing): ValueType<Narrowing> {
  return meaning(type, narrow);
}

function byName(word: string, kind: NameKind, help: string): Word {
  return { word, help, value: narrowed(nameOf(kind), (name) => ({ name })) };
}

function byPart(help: string): Word {
  return { word: 'match', help, value: narrowed(text, (match) => ({ match })) };
}

const PART_OF_GATEWAY = byPart('Select gateways whose name contains this text');
const PART_OF_TUNNEL = byPart('Select tunnels whose name contains this text');

/** Records that agree with all that is given. */
function chosen<T extends { readonly id: number; readonly name: string; readonly tunnel?: string }>(
  records: readonly T[],
  { name, match, id }: Narrowing,
): readonly T[] {
  return records.filter(
    (record) =>
      (name === undefined || record.name === name || record.tunnel === name) &&
      (match === undefined || record.name.includes(match)) &&
      (id === undefined || record.id === id),
  );
}

/** What `show vpn flow` answers: all tunnels in a table, or one in full. */
interface FlowListing {
  readonly form: 'table' | 'detail';
  readonly tunnels: readonly TunnelRecord[];
}

const showIkeDetail = command({
  path: ['show', 'vpn', 'ike-sa', 'detail'],
  help: 'Show IKE security associations in full',
  source: assumption('the report'),
  options: { gateway: required(value(nameOf('ike-gateway'), 'Select one gateway')) },
  run: ({ view }, { gateway }) => ({
    now: view.now(),
    gateways: chosen(view.network.ikeGateways(), { name: gateway }),
  }),
  text: (detail) => ikeGatewayDetails(detail),
});

const showIpsecSummary = command({
  path: ['show', 'vpn', 'ipsec-sa', 'summary'],
  help: 'Show how many IPSec security associations there are',
  source: assumption('the counts alone, in the words of the listing', 'one capture of show vpn ipsec-sa'),
  run: ({ view }) => view.network.ipsecTunnels(),
  text: (tunnels) => ipsecSummary(tunnels),
});

/** Commands that show. */
export const SHOW_VPN_COMMANDS: readonly DeviceCommand[] = [
  ...commandsOf({
    what: 'gateway',
    help: 'Show IKE gateways',
    source: assumption('the table'),
    words: [byName('name', 'ike-gateway', 'Select one gateway'), PART_OF_GATEWAY],
    rows: ({ network }, narrowing) => chosen(network.ikeGateways(), narrowing),
    text: gatewayTable,
  }),
  ...commandsOf({
    what: 'tunnel',
    help: 'Show IPSec tunnels',
    source: assumption('the table'),
    words: [byName('name', 'ipsec-tunnel', 'Select one tunnel'), PART_OF_TUNNEL],
    rows: ({ network }, narrowing) => chosen(network.ipsecTunnels(), narrowing),
    text: tunnelTable,
  }),
  ...commandsOf({
    what: 'ike-sa',
    help: 'Show IKE security associations',
    source: vendor('one capture of show vpn ike-sa', 'the table of IKEv2, the words for no association'),
    words: [byName('gateway', 'ike-gateway', 'Select one gateway'), PART_OF_GATEWAY],
    rows: ({ network }, narrowing): VpnListing => ({
      gateways: chosen(network.ikeGateways(), narrowing),
      tunnels: network.ipsecTunnels(),
    }),
    text: ikeAssociations,
  }),
  ...commandsOf({
    what: 'ipsec-sa',
    help: 'Show IPSec security associations',
    source: vendor('one capture of show vpn ipsec-sa', 'the words for no association'),
    words: [byName('tunnel', 'ipsec-tunnel', 'Select one tunnel'), PART_OF_TUNNEL],
    rows: ({ network }, narrowing) => chosen(network.ipsecTunnels(), narrowing),
    text: ipsecAssociations,
  }),
  showIkeDetail,
  showIpsecSummary,
  ...commandsOf({
    what: 'flow',
    help: 'Show data path of IPSec tunnels',
    source: assumption('table and report'),
    words: [
      byName('name', 'ipsec-tunnel', 'Select one tunnel'),
      {
        word: 'tunnel-id',
        help: 'Select one tunnel by ID',
        value: narrowed(uint(1, 65_535), (id) => ({ id })),
      },
    ],
    rows: ({ network }, narrowing): FlowListing => ({
      form: Object.keys(narrowing).length === 0 ? 'table' : 'detail',
      tunnels: chosen(network.ipsecTunnels(), narrowing),
    }),
    text: ({ form, tunnels }) => (form === 'table' ? flowTable(allFlows(tunnels)) : flowDetail(tunnels)),
  }),
];
