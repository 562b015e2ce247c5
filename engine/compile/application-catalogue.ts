// The applications of a world: the built-in catalogue and its own, by number.
import { APPLICATIONS, type Application, PROTOCOL_NUMBERS, UNFINISHED_APPLICATIONS } from '../application.ts';
import type { NameList } from '../name-list.ts';
import type { ApplicationPorts } from '../policy/security-policy.ts';
import type { PortRange } from '../policy/service.ts';
import type { World } from '../world/world-schema.ts';

/** Numbers of the applications that no signature has. */
export interface PseudoApplications {
  readonly unknownTcp: number;
  readonly unknownUdp: number;
  readonly incomplete: number;
  readonly insufficientData: number;
  readonly notApplicable: number;
}

/** The built-in catalogue with the world's own applications; the world's word wins. */
export function applicationCatalogue(world: World): readonly Application[] {
  const own = world.applications.map((application) => ({ ...application, timeout: application.timeout }));
  const replaced = new Set(own.map((application) => application.name));
  return [...APPLICATIONS.filter((application) => !replaced.has(application.name)), ...own];
}

/** Names of the catalogue, and of what has no signature. */
export function applicationNames(catalogue: readonly Application[]): readonly string[] {
  return [...catalogue.map((application) => application.name), ...UNFINISHED_APPLICATIONS];
}

/** By number; undefined for 0 and for numbers of applications that are no longer defined. */
export function applicationsByNumber(
  catalogue: readonly Application[],
  numbers: NameList,
): readonly (Application | undefined)[] {
  const placed = new Array<Application | undefined>(numbers.size + 1).fill(undefined);
  for (const application of catalogue) placed[numbers.idOf(application.name)] = application;
  return placed;
}

/** Number of the application that each application is first taken for, 0 for none; by number. */
export function carriersOf(
  applications: readonly (Application | undefined)[],
  numbers: NameList,
): Uint16Array {
  return Uint16Array.from(applications, (application) => numbers.idOf(application?.carrier ?? ''));
}

/**
 * What App-ID takes the packets of each application for, by number: for itself while it is defined, else for what carries it, and
 * for nothing known (0) where nothing does.
 */
export function appearancesOf(
  talked: readonly (Application | undefined)[],
  defined: readonly (Application | undefined)[],
  numbers: NameList,
): Uint16Array {
  return Uint16Array.from(defined, (_, number) => {
    let shown = number;
    while (shown !== 0 && defined[shown] === undefined) shown = numbers.idOf(talked[shown]?.carrier ?? '');
    return shown;
  });
}

/** Default ports, by number. */
export function portsByApplication(applications: readonly (Application | undefined)[]): ApplicationPorts {
  return applications.map((application): readonly PortRange[] => {
    if (application === undefined) return [];
    const protocol = PROTOCOL_NUMBERS[application.transport];
    if (application.transport === 'icmp' || application.transport === 'icmp6')
      return [{ protocol, low: 0, high: 65535 }];
    return application.ports.map((port) => ({ protocol, low: port, high: port }));
  });
}

export function pseudoApplications(numbers: NameList): PseudoApplications {
  return {
    unknownTcp: numbers.idOf('unknown-tcp'),
    unknownUdp: numbers.idOf('unknown-udp'),
    incomplete: numbers.idOf('incomplete'),
    insufficientData: numbers.idOf('insufficient-data'),
    notApplicable: numbers.idOf('not-applicable'),
  };
}
