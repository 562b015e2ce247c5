// Whether the addresses of traffic, prefilled and named sessions are of one version of IP: nothing here translates between two.
import { APPLICATIONS } from '../application.ts';
import { parsePrefix } from '../policy/prefix.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

/** What is wrong with the prefilled sessions at a position. */
export function prefillFamilyIssues(world: World, index: number): readonly WorldIssue[] {
  const entry = world.prefill[index];
  const path = ['prefill', index];
  return entry === undefined ? [] : issuesOf(world, path, [...entry.clients, ...entry.servers], entry);
}

/** What is wrong with the named session at a position. */
export function sessionFamilyIssues(world: World, index: number): readonly WorldIssue[] {
  const session = world.sessions[index];
  if (session === undefined) return [];
  const path = ['sessions', index];
  const isIpv6 = session.source.includes(':');
  const isTranslated = session.translatedSource !== undefined || session.translatedDestination !== undefined;
  if (isIpv6 && isTranslated) return [{ path, message: 'has IPv6 addresses, which are not translated' }];
  if (session.transport === (isIpv6 ? 'icmp' : 'icmp6'))
    return [
      { path: [...path, 'transport'], message: `"${session.transport}" is of the other version of IP` },
    ];
  return issuesOf(world, path, [session.source, session.destination], session);
}

/** What is wrong with the traffic source at a position. */
export function familyIssues(world: World, index: number): readonly WorldIssue[] {
  const source = world.traffic[index];
  if (source === undefined) return [];
  return issuesOf(world, ['traffic', index], [...source.clients, ...source.servers], source);
}

function issuesOf(
  world: World,
  path: WorldIssue['path'],
  texts: readonly string[],
  about: { readonly application: string },
): readonly WorldIssue[] {
  const areIpv6 = texts.map((text) => parsePrefix(text)?.ipv6 !== undefined);
  const isIpv6 = areIpv6.includes(true);
  if (isIpv6 && areIpv6.includes(false)) return [{ path, message: 'has both IPv4 and IPv6 addresses' }];
  const applications = [...APPLICATIONS, ...world.applications];
  const transport = applications.findLast(({ name }) => name === about.application)?.transport;
  if (transport !== (isIpv6 ? 'icmp' : 'icmp6')) return [];
  const message = `"${about.application}" is of the other version of IP`;
  return [{ path: [...path, 'application'], message }];
}
