// What the packet diagnosis is set to. Vendor: public captures of show setting, old and new. Assumption: the spacing inside of a
// line where captures lost it.
import type {
  FilterMatch,
  PacketDiagReport,
  PacketDiagSetting,
  StageReport,
} from '../../engine/packet-diag/packet-diag-setting.ts';
import { isAtLeast, type Release } from '../../engine/release.ts';
import type { SessionDetail } from '../../engine/session.ts';
import type { LayoutProfile } from './layout-profile.ts';

const LABEL_WIDTH = 27;
const NEW_RULE = 80;
const OLD_RULE = 73;

/** Vendor: rules of 80 dashes in captures of releases from 10 on, of 73 in one of 2011. Assumption: the border at 10.2. */
export function packetDiagSetting(report: PacketDiagReport, { release }: LayoutProfile): readonly string[] {
  const rule = '-'.repeat(isAtLeast(release, '10.2') ? NEW_RULE : OLD_RULE);
  return [
    '',
    rule,
    'Packet diagnosis setting:',
    rule,
    'Packet filter',
    ...filterLines(report.setting, release),
    rule,
    'Logging',
    ...logLines(report.setting, release),
    rule,
    'Packet capture',
    ...captureLines(report),
    rule,
  ];
}

function filterLines(setting: PacketDiagSetting, release: Release): readonly string[] {
  return [
    field('Enabled', yesNo(setting.filterEnabled)),
    field('Match pre-parsed packet', yesNo(setting.preParseMatch)),
    ...(isAtLeast(release, '10.2') ? [field('Filter offload', yesNo(setting.filterOffload))] : []),
    ...setting.filters.flatMap(({ index, match }) => {
      const head = `  Index ${index}: `;
      return [
        `${head}${end(match.source, match.sourceNetmask, match.sourcePort)}->${end(match.destination, match.destinationNetmask, match.destinationPort)}, proto ${match.protocol ?? 0}`,
        `${' '.repeat(head.length)}${surroundings(match)}`,
      ];
    }),
  ];
}

function end(address = '0.0.0.0', netmask?: number, port = 0): string {
  return `${address}${netmask === undefined ? '' : `/${netmask}`}[${port}]`;
}

function surroundings({ ingressInterface = 'any', nonIp = 'exclude', ipv6Only }: FilterMatch): string {
  const family = ipv6Only === true ? ', IPv6 only' : '';
  return `ingress-interface ${ingressInterface}, egress-interface any, ${nonIp} non-IP${family}`;
}

/** Vendor: Sync-log-by-ticks from 9.x, Aggregate-to-single-file before; the thresholds in captures of 10 and later. */
function logLines(setting: PacketDiagSetting, release: Release): readonly string[] {
  const parts = setting.features.map(({ module, part }) => `    ${module.padEnd(9)}: ${part}`);
  return [
    field('Enabled', yesNo(setting.logEnabled)),
    field('Log-throttle', yesNo(setting.logThrottle)),
    isAtLeast(release, '10.2') ? field('Sync-log-by-ticks', 'yes') : field('Aggregate-to-single-file', 'yes'),
    '  Features:',
    ...parts,
    '  Counters:',
    ...(isAtLeast(release, '10.2')
      ? [
          field('Timeout duration', `${setting.logTimeout} seconds`),
          field('Buffer threshold', `${setting.bufferThreshold}%`),
          field('CPU threshold', `${setting.cpuThreshold}%`),
        ]
      : []),
  ];
}

function captureLines({ setting, stages }: PacketDiagReport): readonly string[] {
  return [
    field('Enabled', yesNo(setting.captureEnabled)),
    field('Snaplen', String(setting.snaplen)),
    ...(setting.username === undefined ? [] : [field('Username', setting.username)]),
    ...stages.flatMap(stageLines),
  ];
}

function stageLines({ stage, file, captured, packetCount, byteCount }: StageReport): readonly string[] {
  return [
    `  Stage ${stage.padEnd(16)}:  file ${file}`,
    `      Captured:     ${amounts(captured.packets, captured.bytes)}`,
    `      Maximum:      ${amounts(packetCount, byteCount)}`,
  ];
}

function amounts(packets: number, bytes: number): string {
  return `packets - ${String(packets).padEnd(10)} bytes - ${bytes}`;
}

function field(label: string, value: string): string {
  return `  ${`${label}:`.padEnd(LABEL_WIDTH)}${value}`;
}

function yesNo(on: boolean): string {
  return on ? 'yes' : 'no';
}

/** Assumption: all of it; no output of this is public. */
export function markedSessions(sessions: readonly SessionDetail[]): readonly string[] {
  if (sessions.length === 0) return ['', 'No session is marked'];
  return [
    '',
    'ID          Application',
    ...sessions.map(({ id, application }) => `${String(id).padEnd(12)}${application}`),
  ];
}
