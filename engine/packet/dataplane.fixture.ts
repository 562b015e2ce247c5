// A dataplane without traffic around it, for tests that send packets by hand.
import { compileWorld } from '../compiled-world.ts';
import { parseIpv4 } from '../table/address.ts';
import { DippPool } from '../table/dipp-pool.ts';
import { SessionTable } from '../table/session-table.ts';
import { TrafficLog } from '../traffic-log.ts';
import type { World } from '../world/world-schema.ts';
import { Dataplane } from './dataplane.ts';
import { GlobalCounters } from './global-counters.ts';
import { Packet, type Verdict } from './packet.ts';
import { RateMeter } from './rate-meter.ts';
import { ageOut } from './session-end.ts';

/** A packet as a test writes it: `10.0.0.5:1024 > 192.0.2.1:443`. */
export interface WrittenPacket {
  readonly flow: string;
  readonly via: string;
  readonly protocol?: number;
  readonly tcpFlags?: number;
  readonly payload?: number;
  readonly application?: string;
}

/** A dataplane at second 1000 and the hands to move it. */
export class Workbench {
  readonly dataplane: Dataplane;
  readonly packet = new Packet();

  constructor(world: World) {
    const compiled = compileWorld(world, {});
    this.dataplane = new Dataplane({
      compiled,
      table: new SessionTable({ capacity: compiled.platform.sessionCapacity, second: 1000 }),
      pools: compiled.poolAddresses.map(() => new DippPool(1)),
      counters: new GlobalCounters(),
      log: new TrafficLog(),
      rates: new RateMeter(),
      createdBefore: 0,
      now: 1_000_000,
    });
  }

  get state() {
    return this.dataplane.state;
  }

  /** Sends a packet; `packet` then shows how it left. */
  send(written: WrittenPacket): Verdict {
    const { packet } = this;
    const { names } = this.state.compiled;
    const [from = '', to = ''] = written.flow.split(' > ');
    packet.ingressInterface = names.interfaces.idOf(written.via);
    packet.source = parseIpv4(from.split(':')[0] ?? '') ?? 0;
    packet.sourcePort = Number(from.split(':')[1]);
    packet.destination = parseIpv4(to.split(':')[0] ?? '') ?? 0;
    packet.destinationPort = Number(to.split(':')[1]);
    packet.protocol = written.protocol ?? 6;
    packet.tcpFlags = written.tcpFlags ?? 0;
    packet.bytes = 40 + (written.payload ?? 0);
    packet.payloadPackets = written.payload === undefined ? 0 : 1;
    packet.application = names.applications.idOf(written.application ?? 'ssl');
    return this.dataplane.receive(packet);
  }

  /** Lets the ager work until `second`. */
  age(second: number): void {
    const { state } = this;
    state.table.advanceTo(second, (row) => {
      state.now = state.table.now * 1000;
      ageOut(state, row);
      return true;
    });
    state.now = second * 1000;
  }
}
