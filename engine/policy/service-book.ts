// Services of rules: `any`, `application-default`, names of service objects or of groups of them, or ports.
import type { World } from '../world/world-schema.ts';
import { GroupBook } from './group-book.ts';
import { type PortRange, PREDEFINED_SERVICES, portRangesOf, type ServiceSet } from './service.ts';

/** The service objects of a configuration by name. Names are checked before; an unknown one stands for no port. */
export class ServiceBook {
  private readonly objects: ReadonlyMap<string, readonly PortRange[]>;
  private readonly groups: GroupBook;

  constructor({ services, serviceGroups }: Pick<World, 'services' | 'serviceGroups'>) {
    const predefined = Object.entries(PREDEFINED_SERVICES);
    this.objects = new Map([
      ...predefined.map(([name, port]): [string, readonly PortRange[]] => [name, portRangesOf(port)]),
      ...services.map(({ name, port, override }): [string, readonly PortRange[]] => [
        name,
        portRangesOf(port).map((range) => ({ ...range, override })),
      ]),
    ]);
    this.groups = new GroupBook(serviceGroups);
  }

  /** The ports that the services of a rule stand for. */
  setOf(services: readonly string[]): ServiceSet {
    if (services.includes('any')) return { kind: 'any' };
    if (services.includes('application-default')) return { kind: 'application-default' };
    return { kind: 'ports', ranges: this.rangesOf(services) };
  }

  /** The port ranges of services, in the order in which they are named. */
  rangesOf(services: readonly string[]): readonly PortRange[] {
    return this.groups.membersOf(services).flatMap((text) => this.objects.get(text) ?? portRangesOf(text));
  }
}
