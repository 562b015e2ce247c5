// Whether the addresses of a traffic source and what it sends are of one version of IP: nothing here translates between the two.
import { APPLICATIONS } from '../application.ts';
import { parsePrefix } from '../policy/prefix.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

/** What is wrong with the traffic source at a position. */
export function familyIssues(world: World, index: number): readonly WorldIssue[] {
  const source = world.traffic[index];
  if (source === undefined) return [];
  const path = ['traffic', index];
  const areIpv6 = [...source.clients, ...source.servers].map((text) => parsePrefix(text)?.ipv6 !== undefined);
  const isIpv6 = areIpv6.includes(true);
  if (isIpv6 && areIpv6.includes(false)) return [{ path, message: 'has both IPv4 and IPv6 addresses' }];
  const applications = [...APPLICATIONS, ...world.applications];
  const transport = applications.findLast(({ name }) => name === source.application)?.transport;
  if (transport !== (isIpv6 ? 'icmp' : 'icmp6')) return [];
  const message = `"${source.application}" is of the other version of IP`;
  return [{ path: [...path, 'application'], message }];
}
