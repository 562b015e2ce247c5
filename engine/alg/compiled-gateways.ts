// The gateways of the catalogue in application numbers, so that the packet path looks nothing up by name.
import { type Application, PROTOCOL_NUMBERS } from '../application.ts';
import type { World } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import { GATEWAYS, PREDICT_TIMEOUTS } from './gateway-catalogue.ts';

/** Applications by number, and their names. */
interface NumberedApplications {
  readonly applications: readonly (Application | undefined)[];
  readonly names: WorldNames;
}

/** Who may announce what, and for how long it is expected. */
export class CompiledGateways {
  /** Seconds, by application number; 0 for an application that nobody announces. */
  readonly predictTimeout: Uint16Array;
  /** Number of the application on the port after the announced one, by application number; 0 for none. */
  readonly companion: Uint16Array;
  /** IP protocol, by application number. */
  readonly protocol: Uint8Array;
  private readonly mayAnnounce: Uint8Array;
  private readonly mayOpen: Uint8Array;
  private readonly count: number;

  constructor(world: Pick<World, 'disabledGateways'>, { applications, names }: NumberedApplications) {
    this.count = applications.length;
    this.predictTimeout = new Uint16Array(this.count);
    this.companion = new Uint16Array(this.count);
    this.protocol = Uint8Array.from(applications, (one) =>
      one === undefined ? 0 : PROTOCOL_NUMBERS[one.transport],
    );
    this.mayAnnounce = new Uint8Array(this.count * this.count);
    this.mayOpen = new Uint8Array(this.count * this.count);
    for (const [name, timeout] of Object.entries(PREDICT_TIMEOUTS)) {
      this.predictTimeout[names.applications.idOf(name)] = timeout;
    }
    for (const { control, channels } of GATEWAYS) {
      if (world.disabledGateways.includes(control)) continue;
      for (const { application, companion } of channels) {
        const number = names.applications.idOf(application);
        this.companion[number] = names.applications.idOf(companion ?? '');
        const row = names.applications.idOf(control) * this.count;
        this.mayAnnounce[row + number] = 1;
        this.mayOpen[row + number] = 1;
        this.mayOpen[row + (this.companion[number] ?? 0)] = 1;
      }
    }
  }

  /** True when the gateway of a control application lets in data sessions of this application, companions among them. */
  opens(control: number, application: number): boolean {
    return this.mayOpen[control * this.count + application] === 1;
  }

  /** True when the gateway of a control application listens for this announcement. */
  announces(control: number, application: number): boolean {
    return this.mayAnnounce[control * this.count + application] === 1;
  }
}
