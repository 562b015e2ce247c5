// Probes that the firewall sends itself. Vendor: operational hierarchy, release 11.2; without a source they leave through the
// management port. Assumption: the help texts beyond the public listing of `ping ?`.

import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import type { Patience } from '../language/course.ts';
import { ipNetmask, text, uint } from '../language/value-types.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { pingCourse } from './ping-course.ts';
import { traceCourse } from './trace-course.ts';
import { yesOrNo } from './yes-or-no.ts';

/**
 * Assumption: the device goes on until Ctrl-C where no count is given. Where nobody can press it five requests are sent. A count
 * that is given holds everywhere, so that a line is run again to what it printed at first.
 */
const BOUNDED_COUNT = 5;
const DEFAULT_SIZE = 56;

const ping = command({
  path: ['ping'],
  help: 'Ping hosts and networks',
  source: assumption('the words, which are those of the tool underneath', 'the public listing of `ping ?`'),
  options: {
    'bypass-routing': value(yesOrNo, 'Bypass routing table, use specified interface'),
    count: value(uint(1, 2_000_000_000), 'Number of requests to send (1..2000000000 packets)'),
    'do-not-fragment': value(yesOrNo, "Don't fragment echo request packets (IPv4)"),
    inet6: value(yesOrNo, 'Send echo requests over IPv6'),
    interval: value(uint(1, 2_000_000_000), 'Delay between requests (seconds)'),
    source: value(text, 'Source address of echo request'),
    'no-resolve': value(yesOrNo, "Don't attempt to print addresses symbolically"),
    pattern: value(text, 'Hexadecimal fill pattern'),
    size: value(uint(0, 65_468), 'Size of request packets (0..65468 bytes)'),
    tos: value(uint(1, 255), 'IP type-of-service value (0..255)'),
    ttl: value(uint(1, 255), 'IP time-to-live value (IPv6 hop-limit value) (0..255 hops)'),
    verbose: value(yesOrNo, 'Display detailed output'),
    host: required(value(text, 'Hostname or IP address of remote host')),
  },
  course: (desk, { host, source, count, interval, size, doNotFragment }) =>
    pingCourse(desk, {
      host,
      ...(source === undefined ? {} : { source }),
      count: countOf(count, desk.patience),
      interval: interval ?? 1,
      size: size ?? DEFAULT_SIZE,
      fragments: doNotFragment === true ? 'forbidden' : 'allowed',
    }),
});

function countOf(count: number | undefined, patience: Patience): number {
  return count ?? (patience === 'endless' ? Number.POSITIVE_INFINITY : BOUNDED_COUNT);
}

const traceroute = command({
  path: ['traceroute'],
  help: 'Print the route packets take to network host',
  source: assumption('the words, which are those of the tool underneath'),
  options: {
    ipv4: value(yesOrNo, 'Trace over IPv4'),
    ipv6: value(yesOrNo, 'Trace over IPv6'),
    'first-ttl': value(uint(1, 255), 'Time-to-live of the first probes'),
    'max-ttl': value(uint(1, 255), 'Largest time-to-live, the longest route shown'),
    port: value(uint(1, 65_535), 'First UDP destination port of the probes'),
    tos: value(uint(1, 255), 'Type of service of the probes'),
    wait: value(uint(1, 99_999), 'Seconds to wait for an answer'),
    pause: value(uint(1, 2_000_000_000), 'Milliseconds between probes'),
    'do-not-fragment': value(yesOrNo, "Set the don't fragment bit"),
    'debug-socket': value(yesOrNo, 'Set debugging on the socket'),
    gateway: value(ipNetmask, 'Gateway the probes must pass'),
    'no-resolve': value(yesOrNo, 'Print addresses without names'),
    'bypass-routing': value(yesOrNo, 'Send to an attached network without routing'),
    source: value(text, 'Source address of the probes'),
    host: required(value(text, 'Host name or IP address of the remote host')),
  },
  course: (desk, args) =>
    traceCourse(desk, {
      host: args.host,
      ...(args.source === undefined ? {} : { source: args.source }),
      firstTimeToLive: args.firstTtl ?? 1,
      lastTimeToLive: args.maxTtl ?? 30,
      wait: args.wait ?? 5,
      port: args.port ?? 33_434,
    }),
});

/** Both of them. */
export const ECHO_COMMANDS: readonly DeviceCommand[] = [ping, traceroute];
