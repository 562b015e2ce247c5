// The packet diagnosis: what is looked for, what is kept, and how it is set. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts, and that beside the two replies that are public nothing is printed.

import type {
  CaptureStage,
  LogFeature,
  PacketDiagChange,
  PacketDiagNumber,
  PacketDiagSwitch,
} from '../../engine/packet-diag/packet-diag-setting.ts';
import { CAPTURE_STAGES } from '../../engine/packet-diag/packet-diag-setting.ts';
import { required, value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { oneOf, text, uint } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { markedSessions, packetDiagSetting } from '../text/packet-diag.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { PACKET_FILTER_COMMANDS } from './packet-filter-commands.ts';
import { yesOrNo } from './yes-or-no.ts';

const ROOT = ['debug', 'dataplane', 'packet-diag'] as const;
const COUNT = uint(1, 209_715_200);

/** Vendor: packet capture stages of the administrator's guide. */
const STAGE_HELP: Readonly<Record<CaptureStage, string>> = {
  receive: 'When the packet is received on the dataplane processor',
  firewall: 'When the packet has a session match, or a session is made for it',
  drop: 'When the packet is dropped',
  transmit: 'When the packet is transmitted on the dataplane processor',
};

/** Stages of clientless VPN are not simulated: clearing them clears nothing. */
const CLEARED_STAGES = [...CAPTURE_STAGES, 'clientless-vpn-client', 'clientless-vpn-server'] as const;

/**
 * Modules that log, and their parts as `set` has them. Assumption: of these flow basic, flow ager and appid basic have
 * something to write here.
 */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  base: ['config', 'id', 'ha', 'all'],
  tdb: ['basic', 'aho', 'all'],
  cfg: ['basic', 'config', 'agent', 'all'],
  tcp: ['reass', 'fptcp', 'rexmt', 'all'],
  ssl: ['basic', 'offload', 'all'],
  proxy: ['basic', 'all'],
  pow: ['basic', 'all'],
  zip: ['basic', 'all'],
  misc: ['misc', 'all'],
  module: ['aho', 'dfa', 'scan', 'url', 'all'],
  flow: ['basic', 'ager', 'ha', 'np', 'arp', 'nd', 'receive', 'pred', 'sdwan', 'sdwan_probe', 'fbo', 'all'],
  tunnel: ['flow', 'ager'],
  ctd: ['basic', 'dns', 'sml', 'url', 'detector', 'mlav', 'urlcat', 'error', 'voip', 'autogen', 'wif', 'all'],
  appid: ['agt', 'basic', 'policy', 'dfa', 'all'],
  url_trie: ['basic', 'stat', 'all'],
  http2: ['basic', 'all'],
};
/** The flow module as `set` has it; the hierarchy names `fbo` twice. */
const SET_FLOW = 'basic|ager|ha|np|arp|nd|receive|pred|log|fbo|track|cluster|sdwan|sdwan_probe|fbo|all'.split(
  '|',
);
const ALL: LogFeature = { module: 'all', part: 'all' };

/** A command that makes one change. */
function plain(words: readonly string[], help: string, change: PacketDiagChange): DeviceCommand {
  const hasReply = change.kind === 'clear-all' || change.kind === 'clear-log';
  const source = hasReply ? vendor('one capture of the reply') : assumption('nothing is printed');
  return command({
    path: [...ROOT, ...words],
    help,
    source,
    operate: () => ({ kind: 'change-packet-diag', change }),
    text: outcomeText,
  });
}

function onOff(words: readonly string[], of: PacketDiagSwitch, help: string): readonly DeviceCommand[] {
  return [
    plain([...words, 'on'], `Enable ${help}`, { kind: 'set-switch', of, on: true }),
    plain([...words, 'off'], `Disable ${help}`, { kind: 'set-switch', of, on: false }),
  ];
}

function switched(words: readonly string[], of: PacketDiagSwitch, help: string): DeviceCommand {
  return command({
    path: [...ROOT, ...words],
    help,
    source: assumption('nothing is printed'),
    argument: { name: 'value', value: yesOrNo, help },
    operate: ({ value: on }) => ({ kind: 'change-packet-diag', change: { kind: 'set-switch', of, on } }),
    text: outcomeText,
  });
}

function numbered(
  words: readonly string[],
  { of, low, high, help }: { of: PacketDiagNumber; low: number; high: number; help: string },
): DeviceCommand {
  return command({
    path: [...ROOT, ...words],
    help,
    source: assumption('nothing is printed'),
    argument: { name: 'value', value: uint(low, high), help },
    operate: ({ value: given }) => ({
      kind: 'change-packet-diag',
      change: { kind: 'set-number', of, value: given },
    }),
    text: outcomeText,
  });
}

const captureStages: readonly DeviceCommand[] = CAPTURE_STAGES.map((stage) =>
  command({
    path: [...ROOT, 'set', 'capture', 'stage', stage],
    help: STAGE_HELP[stage],
    source: assumption('nothing is printed'),
    options: {
      file: required(value(text, 'File to write to')),
      'packet-count': value(COUNT, 'Most packets to keep'),
      'byte-count': value(COUNT, 'Most bytes to keep'),
    },
    operate: ({ file, packetCount = 0, byteCount = 0 }) => ({
      kind: 'change-packet-diag',
      change: { kind: 'set-stage', setting: { stage, file, packetCount, byteCount } },
    }),
    text: outcomeText,
  }),
);

const clearCaptureStage = command({
  path: [...ROOT, 'clear', 'capture', 'stage'],
  help: 'Clear a stage of the capture',
  source: assumption('nothing is printed'),
  argument: { name: 'stage', value: oneOf(...CLEARED_STAGES), help: 'Stage' },
  operate: ({ stage }) => ({ kind: 'change-packet-diag', change: { kind: 'clear-stage', stage } }),
  text: outcomeText,
});

const setUsername = command({
  path: [...ROOT, 'set', 'capture', 'username'],
  help: 'User whose traffic is captured',
  source: assumption('nothing is printed'),
  argument: { name: 'username', value: text, help: 'User' },
  operate: ({ username }) => ({ kind: 'change-packet-diag', change: { kind: 'set-username', username } }),
  text: outcomeText,
});

function partOf(parts: readonly string[]): ValueType<string> {
  return { ...oneOf(...new Set(parts)), label: `<${parts.join('|')}>` };
}

function featureCommand(verb: 'set' | 'clear', module: string, parts: readonly string[]): DeviceCommand {
  return command({
    path: [...ROOT, verb, 'log', 'feature', module],
    help: `Logs of ${module}`,
    source: assumption('nothing is printed'),
    argument: { name: 'part', value: partOf(parts), help: 'What of it' },
    operate: ({ part }) => ({
      kind: 'change-packet-diag',
      change: { kind: `${verb}-feature`, feature: { module, part } },
    }),
    text: outcomeText,
  });
}

const setFeatures = Object.entries(FEATURES).map(([module, parts]) =>
  featureCommand('set', module, module === 'flow' ? SET_FLOW : parts),
);
const clearFeatures = Object.entries(FEATURES).map(([module, parts]) =>
  featureCommand('clear', module, parts),
);

const setLogOption = command({
  path: [...ROOT, 'set', 'log', 'log-option'],
  help: 'Set how the packet log is written',
  source: assumption('nothing is printed'),
  options: { throttle: required(value(yesOrNo, 'Throttle the packet log')) },
  operate: ({ throttle }) => ({
    kind: 'change-packet-diag',
    change: { kind: 'set-switch', of: 'logThrottle', on: throttle },
  }),
  text: outcomeText,
});

const setMarked = command({
  path: [...ROOT, 'set', 'filter-marked-session'],
  help: 'Mark a session as if the packet filter had',
  source: assumption('nothing is printed'),
  options: { id: required(value(uint(1, 4_294_967_295), 'Session')) },
  operate: ({ id }) => ({ kind: 'change-packet-diag', change: { kind: 'mark-session', id } }),
  text: outcomeText,
});

const clearMarked = command({
  path: [...ROOT, 'clear', 'filter-marked-session', 'id'],
  help: 'Take the mark off a session',
  source: assumption('nothing is printed'),
  argument: { name: 'id', value: uint(1, 4_294_967_295), help: 'Session' },
  operate: ({ id }) => ({ kind: 'change-packet-diag', change: { kind: 'unmark-session', id } }),
  text: outcomeText,
});

const showSetting = command({
  path: [...ROOT, 'show', 'setting'],
  help: 'Show what the packet diagnosis is set to',
  source: vendor(
    'captures of show setting, old and new',
    'the spacing inside of a line where captures lost it',
  ),
  run: ({ view }) => view.packetDiag.report(),
  text: (report, layout) => packetDiagSetting(report, layout),
});

const showMarked = command({
  path: [...ROOT, 'show', 'filter-marked-session'],
  help: 'Show the sessions that the packet filter marks',
  source: assumption('the list'),
  run: ({ view }) =>
    view.packetDiag.report().markedSessions.flatMap((id) => {
      const session = view.session(id as Parameters<typeof view.session>[0]);
      return session === undefined ? [] : [session];
    }),
  text: (sessions) => markedSessions(sessions),
});

/** In the order of the hierarchy. */
export const PACKET_DIAG_COMMANDS: readonly DeviceCommand[] = [
  ...PACKET_FILTER_COMMANDS,
  switched(['set', 'filter', 'pre-parse-match'], 'preParseMatch', 'Match packets before they are parsed'),
  switched(['set', 'filter', 'offload'], 'filterOffload', 'Filter offload'),
  ...onOff(['set', 'filter'], 'filterEnabled', 'the packet filter'),
  numbered(['set', 'capture', 'snaplen'], {
    of: 'snaplen',
    low: 40,
    high: 65_535,
    help: 'Bytes of a packet to keep',
  }),
  setUsername,
  ...onOff(['set', 'capture'], 'captureEnabled', 'the packet capture'),
  ...captureStages,
  numbered(['set', 'log', 'timeout'], { of: 'logTimeout', low: 0, high: 3600, help: 'Seconds to log' }),
  numbered(['set', 'log', 'buffer-threshold'], {
    of: 'bufferThreshold',
    low: 60,
    high: 100,
    help: 'Use of buffers, in percent, above which nothing is logged',
  }),
  numbered(['set', 'log', 'cpu-threshold'], {
    of: 'cpuThreshold',
    low: 60,
    high: 100,
    help: 'Load of the processor, in percent, above which nothing is logged',
  }),
  ...onOff(['set', 'log'], 'logEnabled', 'the packet log'),
  setLogOption,
  ...setFeatures,
  plain(['set', 'log', 'feature', 'all'], 'Logs of everything', { kind: 'set-feature', feature: ALL }),
  setMarked,
  plain(['clear', 'all'], 'Set the packet diagnosis to its defaults', { kind: 'clear-all' }),
  clearCaptureStage,
  plain(['clear', 'capture', 'all'], 'Clear all stages of the capture', {
    kind: 'clear-stage',
    stage: undefined,
  }),
  plain(['clear', 'capture', 'snaplen'], 'Keep whole packets', {
    kind: 'set-number',
    of: 'snaplen',
    value: 0,
  }),
  plain(['clear', 'capture', 'username'], 'Capture whatever the user', {
    kind: 'set-username',
    username: undefined,
  }),
  plain(['clear', 'log', 'log'], 'Clear the packet log', { kind: 'clear-log' }),
  ...clearFeatures,
  plain(['clear', 'log', 'feature', 'all'], 'No logs of anything', {
    kind: 'clear-feature',
    feature: undefined,
  }),
  clearMarked,
  plain(['clear', 'filter-marked-session', 'all'], 'Take the mark off all sessions', {
    kind: 'unmark-session',
    id: undefined,
  }),
  showSetting,
  showMarked,
];
