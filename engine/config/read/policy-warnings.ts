// What a security policy says, and hardly means: rules that nothing reaches, and applications that are allowed in vain.
import { APPLICATIONS } from '../../application.ts';
import { AddressBook } from '../../policy/address-book.ts';
import { GroupBook } from '../../policy/group-book.ts';
import { type AddressSet, coversPrefix } from '../../policy/prefix.ts';
import type { PortRange, ServiceSet } from '../../policy/service.ts';
import { ServiceBook } from '../../policy/service-book.ts';
import type { World, WorldSecurityRule } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigWarning } from '../config-problem.ts';
import type { ConfigReading } from './config-reading.ts';
import { rulesOf } from './read-rules.ts';

/** A rule with everything that it names looked up. Undefined stands for any. */
interface Reach {
  readonly rule: WorldSecurityRule;
  readonly path: ConfigPath;
  readonly source: AddressSet;
  readonly destination: AddressSet;
  readonly applications: ReadonlySet<string> | undefined;
  readonly service: ServiceSet;
}

/** Shadowed rules, then missing dependencies, each in the order of the rules. */
export function policyWarnings(reading: ConfigReading, world: World): readonly ConfigWarning[] {
  const rules = reachOf(reading, world);
  return [...shadowed(rules), ...dependencies(rules, world)];
}

function reachOf(reading: ConfigReading, world: World): readonly Reach[] {
  const addresses = new AddressBook(world);
  const services = new ServiceBook(world);
  const groups = new GroupBook(world.applicationGroups);
  const paths = rulesOf(reading, 'security').map(({ path }) => path);
  return world.securityRules.flatMap((rule, index) => {
    if (rule.disabled) return [];
    const isAny = rule.application.includes('any');
    return [
      {
        rule,
        path: paths[index] ?? [],
        source: addresses.setOf(rule.source),
        destination: addresses.setOf(rule.destination),
        applications: isAny ? undefined : new Set(groups.membersOf(rule.application)),
        service: services.setOf(rule.service),
      },
    ];
  });
}

function shadowed(rules: readonly Reach[]): readonly ConfigWarning[] {
  return rules.flatMap((rule, index): ConfigWarning[] => {
    for (let above = 0; above < index; above++) {
      const other = rules[above];
      if (other !== undefined && covers(other, rule))
        return [{ kind: 'shadowed', path: rule.path, by: other.rule.name }];
    }
    return [];
  });
}

/** True when all that the inner rule can match, the outer one matches. In doubt false: negation and schedules are in doubt. */
function covers(outer: Reach, inner: Reach): boolean {
  const [one, other] = [outer.rule, inner.rule];
  if (!coversNames(one.from, other.from) || !coversNames(one.to, other.to)) return false;
  if (one.type !== 'universal' && one.type !== other.type) return false;
  if (one.schedule !== undefined && one.schedule !== other.schedule) return false;
  if (one.negateSource || one.negateDestination || other.negateSource || other.negateDestination)
    return false;
  return (
    coversAddresses(outer.source, inner.source) &&
    coversAddresses(outer.destination, inner.destination) &&
    coversNames(one.user, other.user) &&
    coversApplications(outer, inner) &&
    coversServices(outer.service, inner.service)
  );
}

function coversNames(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.includes('any') || inner.every((name) => outer.includes(name));
}

function coversApplications({ applications: outer }: Reach, { applications: inner }: Reach): boolean {
  if (outer === undefined) return true;
  return inner !== undefined && [...inner].every((name) => outer.has(name));
}

function coversAddresses(outer: AddressSet, inner: AddressSet): boolean {
  if (outer === undefined) return true;
  return inner?.every((prefix) => outer.some((wider) => coversPrefix(wider, prefix))) ?? false;
}

function coversServices(outer: ServiceSet, inner: ServiceSet): boolean {
  if (outer.kind === 'any') return true;
  if (outer.kind === 'application-default' || inner.kind !== 'ports') return outer.kind === inner.kind;
  return inner.ranges.every((range) => outer.ranges.some((wider) => coversRange(wider, range)));
}

function coversRange(outer: PortRange, inner: PortRange): boolean {
  return outer.protocol === inner.protocol && outer.low <= inner.low && outer.high >= inner.high;
}

/** Vendor: show jobs, `Application 'ms-update' requires 'web-browsing' be allowed`. */
function dependencies(rules: readonly Reach[], world: World): readonly ConfigWarning[] {
  const carriers = new Map<string, string>();
  for (const { name, carrier } of [...APPLICATIONS, ...world.applications])
    if (carrier !== undefined) carriers.set(name, carrier);
  return rules.flatMap((rule) => {
    if (rule.rule.action !== 'allow' || rule.applications === undefined) return [];
    return [...rule.applications].flatMap((application): ConfigWarning[] => {
      const requires = carriers.get(application);
      if (requires === undefined || isAllowedBeside(rules, rule, requires)) return [];
      return [{ kind: 'dependency', path: rule.path, application, requires }];
    });
  });
}

/** True when a rule for the same zones allows the application. */
function isAllowedBeside(rules: readonly Reach[], { rule }: Reach, application: string): boolean {
  return rules.some(
    (other) =>
      other.rule.action === 'allow' &&
      coversNames(other.rule.from, rule.from) &&
      coversNames(other.rule.to, rule.to) &&
      (other.applications?.has(application) ?? true),
  );
}
