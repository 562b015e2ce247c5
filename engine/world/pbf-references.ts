// What the shape of a policy-based forwarding rule cannot tell: names that nothing defines, next hops that lie on no subnet.
import { coversPrefix, parsePrefix } from '../policy/prefix.ts';
import { parsePortRange } from '../policy/service.ts';
import { addressesOf } from './interface-addresses.ts';
import { knownNames } from './known-names.ts';
import type { WorldPbfRule } from './pbf-shape.ts';
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

type Path = WorldIssue['path'];

/** Every broken reference of the rules, in their order. Empty for a sound world. */
export function pbfIssues(world: World): readonly WorldIssue[] {
  return world.pbfRules.flatMap((rule, index) => {
    const path: Path = ['pbfRules', index];
    return [
      ...unknownNames([...path, 'from'], 'zone', rule.from ?? [], [...knownNames(world).zones]),
      ...unknownNames(
        [...path, 'fromInterface'],
        'interface',
        rule.fromInterface ?? [],
        interfaceNames(world),
      ),
      ...addressIssues(world, [...path, 'source'], rule.source),
      ...addressIssues(world, [...path, 'destination'], rule.destination),
      ...unknownNames([...path, 'schedule'], 'schedule', rule.schedule === undefined ? [] : [rule.schedule], [
        ...knownNames(world).schedules,
      ]),
      ...unknownNames([...path, 'user'], 'user', rule.user, [...knownNames(world).users]),
      ...applicationIssues(world, [...path, 'application'], rule),
      ...serviceIssues(world, [...path, 'service'], rule.service),
      ...forwardIssues(world, path, rule),
      ...returnIssues(world, path, rule),
    ];
  });
}

function interfaceNames(world: World): readonly string[] {
  return world.interfaces.map((port) => port.name);
}

function unknownNames(
  path: Path,
  noun: string,
  names: readonly string[],
  known: readonly string[],
): readonly WorldIssue[] {
  return names.flatMap((name, at) =>
    known.includes(name) ? [] : [{ path: [...path, at], message: `unknown ${noun} "${name}"` }],
  );
}

function addressIssues(world: World, path: Path, texts: readonly string[]): readonly WorldIssue[] {
  const names = ['any', ...knownNames(world).addresses];
  return texts.flatMap((text, at) =>
    names.includes(text) || parsePrefix(text) !== undefined
      ? []
      : [{ path: [...path, at], message: `"${text}" is neither an address nor the name of one` }],
  );
}

function applicationIssues(world: World, path: Path, rule: WorldPbfRule): readonly WorldIssue[] {
  const { applications, applicationGroups } = knownNames(world);
  return unknownNames(path, 'application', rule.application, ['any', ...applications, ...applicationGroups]);
}

function serviceIssues(world: World, path: Path, services: readonly string[]): readonly WorldIssue[] {
  return services.flatMap((service, at) => {
    const isAlone = service === 'any' || service === 'application-default';
    const isKnown = knownNames(world).services.has(service) || parsePortRange(service) !== undefined;
    const isSound = isAlone ? services.length === 1 : isKnown;
    return isSound ? [] : [{ path: [...path, at], message: `"${service}" is not a service here` }];
  });
}

function forwardIssues(world: World, path: Path, { action, monitor }: WorldPbfRule): readonly WorldIssue[] {
  if (action.kind !== 'forward') return [];
  const { egressInterface, nextHop } = action;
  if (!interfaceNames(world).includes(egressInterface)) {
    const message = `unknown interface "${egressInterface}"`;
    return [{ path: [...path, 'action', 'egressInterface'], message }];
  }
  const astray = nextHop !== undefined && !isOnSubnet(world, [egressInterface], nextHop);
  const message = `"${nextHop}" is on no subnet of ${egressInterface}`;
  const issues = astray ? [{ path: [...path, 'action', 'nextHop'], message }] : [];
  if (monitor === undefined || monitor.address !== undefined || nextHop !== undefined) return issues;
  return [
    ...issues,
    { path: [...path, 'monitor'], message: 'needs an address where the rule has no next hop' },
  ];
}

function returnIssues(world: World, path: Path, rule: WorldPbfRule): readonly WorldIssue[] {
  const { fromInterface = [], enforceSymmetricReturn } = rule;
  return (enforceSymmetricReturn?.nextHops ?? []).flatMap((nextHop, at) =>
    isOnSubnet(world, fromInterface, nextHop)
      ? []
      : [
          {
            path: [...path, 'enforceSymmetricReturn', 'nextHops', at],
            message: `"${nextHop}" is on no subnet of ${fromInterface.join(', ')}`,
          },
        ],
  );
}

/** An interface without an address, such as a tunnel, may have any next hop behind it. */
function isOnSubnet(world: World, interfaces: readonly string[], address: string): boolean {
  const host = parsePrefix(address);
  const ports = world.interfaces.filter((port) => interfaces.includes(port.name));
  return ports.some((port) => {
    const subnets = addressesOf(port);
    return (
      subnets.length === 0 ||
      subnets.some((text) => {
        const subnet = parsePrefix(text);
        return subnet !== undefined && host !== undefined && coversPrefix(subnet, host);
      })
    );
  });
}
