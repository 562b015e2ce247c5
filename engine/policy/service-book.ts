// Services of rules: `any`, `application-default`, names of service objects, or ports.
import type { World } from '../world/world-schema.ts';
import { type PortRange, parsePortRange, type ServiceSet } from './service.ts';

/** The service objects of a configuration by name. Names are checked before; an unknown one stands for no port. */
export class ServiceBook {
  private readonly objects: ReadonlyMap<string, readonly PortRange[]>;

  constructor({ services }: Pick<World, 'services'>) {
    this.objects = new Map(
      services.map(({ name, port, override }) => [
        name,
        rangesOf(port).map((range) => ({ ...range, override })),
      ]),
    );
  }

  /** The ports that the services of a rule stand for. */
  setOf(services: readonly string[]): ServiceSet {
    if (services.includes('any')) return { kind: 'any' };
    if (services.includes('application-default')) return { kind: 'application-default' };
    return { kind: 'ports', ranges: services.flatMap((text) => this.rangesOf(text)) };
  }

  /** The port ranges of one service, in the order in which it names them. */
  rangesOf(text: string): readonly PortRange[] {
    return this.objects.get(text) ?? rangesOf(text);
  }
}

function rangesOf(text: string): readonly PortRange[] {
  const range = parsePortRange(text);
  return range === undefined ? [] : [range];
}
