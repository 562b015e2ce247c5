// A dataplane without traffic around it, for tests that send packets by hand.
import { compileWorld } from '../compile-world.ts';
import { CONTENT_THREATS } from '../logs/threat-catalogue.ts';
import type { TrafficLogRecord } from '../session-log-record.ts';
import { parseIpv4 } from '../table/address.ts';
import { trafficLogRecords } from '../traffic-log-records.ts';
import type { World } from '../world/world-schema.ts';
import { Ager } from './ager.ts';
import { Dataplane } from './dataplane.ts';
import { newDataplane, newPortPools, newTable } from './new-dataplane.ts';
import { CONTENTS, Packet, type Verdict } from './packet.ts';

/** A packet as a test writes it: `10.0.0.5:1024 > 192.0.2.1:443`, or `[2001:db8::5]:1024 > [2001:db8:1::1]:443`. */
export interface WrittenPacket {
  readonly flow: string;
  readonly via: string;
  readonly protocol?: number;
  readonly tcpFlags?: number;
  readonly sctpChunk?: number;
  readonly payload?: number;
  readonly application?: string;
  readonly sequence?: number;
  readonly synCookie?: boolean;
  readonly fragment?: boolean;
  readonly content?: (typeof CONTENTS)[number];
  readonly threat?: keyof typeof CONTENT_THREATS;
  readonly urlCategory?: string;
  /** A data channel that the payload announces. */
  readonly announces?: {
    readonly application: string;
    readonly port: number;
    readonly companion?: number;
    readonly address?: string;
  };
}

/** A dataplane at second 1000 and the hands to move it. */
export class Workbench {
  readonly dataplane: Dataplane;
  readonly packet = new Packet();
  private readonly ager: Ager;

  constructor(world: World, options: { readonly capacity?: number } = {}) {
    const compiled = compileWorld(world, {});
    const capacity = options.capacity ?? compiled.platform.sessionCapacity;
    const table = newTable(compiled, { capacity, second: 1000 });
    this.dataplane = new Dataplane(
      newDataplane(compiled, { table, pools: newPortPools(compiled) }, 1_000_000),
    );
    this.ager = new Ager(this.state);
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
    packet.ipVersion = from.startsWith('[') ? 6 : 4;
    packet.source = this.addressOf(from);
    packet.sourcePort = Number(from.slice(from.lastIndexOf(':') + 1));
    packet.destination = this.addressOf(to);
    packet.destinationPort = Number(to.slice(to.lastIndexOf(':') + 1));
    packet.protocol = written.protocol ?? 6;
    packet.tcpFlags = written.tcpFlags ?? 0;
    packet.sctpChunk = written.sctpChunk ?? 0;
    packet.bytes = 40 + (written.payload ?? 0);
    packet.payloadPackets = written.payload === undefined ? 0 : 1;
    packet.application = names.applications.idOf(written.application ?? 'ssl');
    packet.sequence = written.sequence ?? 0;
    packet.synCookie = written.synCookie ? 1 : 0;
    packet.fragment = written.fragment ? 1 : 0;
    packet.content = CONTENTS.indexOf(written.content ?? 'clean');
    packet.threat = CONTENT_THREATS[written.threat ?? 'eicar-file'].id;
    packet.urlCategory = names.urlCategories.idOf(written.urlCategory ?? '');
    packet.announcedApplication = names.applications.idOf(written.announces?.application ?? '');
    packet.announcedAddress = parseIpv4(written.announces?.address ?? '') ?? 0;
    packet.announcedPort = written.announces?.port ?? 0;
    packet.announcedCompanionPort = written.announces?.companion ?? 0;
    const { source, destination } = packet;
    const verdict = this.dataplane.receive(packet);
    if (packet.ipVersion === 6) {
      this.state.table.addresses.release(source);
      this.state.table.addresses.release(destination);
    }
    return verdict;
  }

  /** An IPv6 address is interned for as long as the packet is under way. */
  private addressOf(end: string): number {
    const text = end.slice(0, end.lastIndexOf(':')).replace(/[[\]]/g, '');
    if (!text.includes(':')) return parseIpv4(text) ?? 0;
    return this.state.table.addresses.intern(text) ?? 0;
  }

  /** Takes every port that a pool has, shared ones included. */
  exhaustPool(pool = 0): void {
    const ports = this.state.pools[pool];
    for (let destination = 1; (ports?.available ?? 0) > 0; destination++) {
      while (ports?.allocate(destination, 0) !== 0);
    }
  }

  /** The latest records of the traffic log, newest first. */
  log(limit: number): readonly TrafficLogRecord[] {
    return trafficLogRecords(this.state, { limit, direction: 'backward' });
  }

  /** Lets the ager work until `second`. */
  age(second: number): void {
    this.ager.age(second * 1000, Number.POSITIVE_INFINITY);
    this.state.now = second * 1000;
  }
}
