// The load of the management plane as `top` prints it. Vendor: one public capture of 6.x; newer releases use newer words.
// Assumption: which words 8.1 and later use, and that their columns are the same.
import type { ProcessRecord, SystemResources } from '../../engine/answers/management-records.ts';
import type { Instant, Seconds } from '../../engine/instant.ts';
import { isAtLeast } from '../../engine/release.ts';
import { columns, endingAt } from './columns.ts';
import { timeText } from './ctime.ts';
import type { LayoutProfile } from './layout-profile.ts';

/** Processes that no row shows sleep; so many of them there are. Assumption. */
const OTHERS = 81;
const WIDTH = 80;

/** What the report is made from. */
export interface ResourceReport {
  readonly resources: SystemResources;
  readonly now: Instant;
}

/** Five lines of summary and a row for each process. */
export function systemResources(
  { resources, now }: ResourceReport,
  layout: LayoutProfile,
): readonly string[] {
  const { load, processes, users } = resources;
  const total = OTHERS + processes.length;
  const averages = load.map(hundredths).join(', ');
  return [
    '',
    `top - ${timeText(now)} up ${upText(resources.uptime)},  ${users} users,  load average: ${averages}`,
    `Tasks: ${String(total).padStart(3)} total,   1 running, ${String(total - 1).padStart(3)} sleeping,   0 stopped,   0 zombie`,
    ...(isAtLeast(layout.release, '8.1') ? newerLines(resources) : olderLines(resources)),
    '  ',
    'PID   USER      PR  NI  VIRT  RES  SHR S %CPU %MEM    TIME+  COMMAND'.padEnd(WIDTH),
    ...processes.map((process) => processLine(process, resources.memory.total)),
  ];
}

function olderLines({ cpu, memory }: SystemResources): readonly string[] {
  const share = (tenths: number) => `${tenthsText(tenths).padStart(5)}%`;
  const kilobytes = (count: number) => `${String(count).padStart(8)}k`;
  return [
    `Cpu(s):${share(cpu.user)}us,${share(cpu.system)}sy,  0.0%ni,${share(cpu.idle)}id,  0.0%wa,  0.0%hi,  0.0%si,  0.0%st`,
    `Mem: ${kilobytes(memory.total)} total,${kilobytes(memory.used)} used,${kilobytes(memory.total - memory.used)} free,${kilobytes(memory.buffers)} buffers`,
    `Swap:${kilobytes(memory.swap)} total,${kilobytes(0)} used,${kilobytes(memory.swap)} free,${kilobytes(memory.cached)} cached`,
  ];
}

function newerLines({ cpu, memory }: SystemResources): readonly string[] {
  const share = (tenths: number) => tenthsText(tenths).padStart(5);
  const kilobytes = (count: number) => String(count).padStart(8);
  const kept = memory.buffers + memory.cached;
  // Memory that a cache holds is counted apart, and so is not used here.
  const used = Math.max(0, memory.used - kept);
  return [
    `%Cpu(s):${share(cpu.user)} us,${share(cpu.system)} sy,  0.0 ni,${share(cpu.idle)} id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st`,
    `KiB Mem : ${kilobytes(memory.total)} total, ${kilobytes(memory.total - used - kept)} free, ${kilobytes(used)} used, ${kilobytes(kept)} buff/cache`,
    `KiB Swap: ${kilobytes(memory.swap)} total, ${kilobytes(memory.swap)} free, ${kilobytes(0)} used. ${kilobytes(memory.total - used)} avail Mem`,
  ];
}

function processLine(process: ProcessRecord, total: number): string {
  const share = Math.floor((process.resident * 1024 * 1000) / total);
  return columns(
    [0, process.pid],
    [6, 'root'],
    endingAt(17, '20'),
    endingAt(21, '0'),
    endingAt(27, `${process.virtual}m`),
    endingAt(32, `${process.resident}m`),
    endingAt(37, process.resident * 12),
    [39, 'S'],
    endingAt(44, process.cpu),
    endingAt(49, tenthsText(share)),
    endingAt(59, cpuTime(process.time)),
    [61, process.name],
  ).padEnd(WIDTH);
}

/** `91:02.44`, minutes, seconds and hundredths. */
function cpuTime(time: number): string {
  const seconds = Math.floor(time / 100);
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}.${two(time % 100)}`;
}

/** `19 days,  4:07`. */
function upText(uptime: Seconds): string {
  const days = Math.floor(uptime / 86_400);
  const hours = Math.floor(uptime / 3600) % 24;
  return `${days} days, ${String(hours).padStart(2)}:${two(Math.floor(uptime / 60) % 60)}`;
}

function hundredths(value: number): string {
  return `${Math.floor(value / 100)}.${two(value % 100)}`;
}

function tenthsText(value: number): string {
  return `${Math.floor(value / 10)}.${value % 10}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
