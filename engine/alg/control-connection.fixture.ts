// A control connection that App-ID has identified, for tests of what it announces.
import { Workbench, type WrittenPacket } from '../packet/dataplane.fixture.ts';
import { TCP_ACK, TCP_SYN } from '../packet/packet.ts';
import type { SessionDetail } from '../session.ts';
import { sessionDetailOf } from '../session-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

/** Row of the control session. */
export const CONTROL = 1;
/** Row of the first predict session. */
export const PREDICTED = 2;
/** Interfaces of the small world. */
export const OUTSIDE = 'ethernet1/1';
export const INSIDE = 'ethernet1/2';
export const SERVERS = 'ethernet1/3';

type Announcement = NonNullable<WrittenPacket['announces']>;

const RULES = [
  {
    name: 'Control',
    from: ['inside'],
    to: ['outside', 'servers'],
    application: ['ftp', 'sip', 'h.225'],
    logStart: true,
  },
  { name: 'Public', from: ['outside'], to: ['servers'], application: ['ftp'] },
];

/** How a control connection is opened. */
export interface Opening {
  readonly application: string;
  readonly flow: string;
  readonly via: string;
  /** Interface by which the answers come. */
  readonly answersVia: string;
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** FTP from inside to the servers, where nothing is translated. */
export const FTP: Opening = {
  application: 'ftp',
  flow: '10.0.0.5:40000 > 172.16.0.21:21',
  via: INSIDE,
  answersVia: SERVERS,
};

/** The two ends of a control connection. */
export class ControlConnection {
  readonly bench: Workbench;
  private readonly opening: Opening;
  private readonly protocol: number;

  /** Opens it and lets App-ID see a first request. */
  constructor(opening: Opening) {
    this.opening = opening;
    this.bench = new Workbench(smallWorld({ securityRules: RULES, ...opening.changes }));
    this.protocol = opening.application === 'sip' ? 17 : 6;
    if (this.protocol === 6) {
      const { flow, via, answersVia } = opening;
      this.bench.send({ flow, via, tcpFlags: TCP_SYN });
      this.bench.send({ flow: this.answer(), via: answersVia, tcpFlags: TCP_SYN | TCP_ACK });
      this.bench.send({ flow, via, tcpFlags: TCP_ACK });
    }
    this.client();
  }

  /** The client sends; returns the announced port as the server reads it. */
  client(announces?: Announcement): number {
    return this.say({ flow: this.opening.flow, via: this.opening.via }, announces);
  }

  /** The server sends; returns the announced port as the client reads it. */
  server(announces?: Announcement): number {
    return this.say({ flow: this.answer(), via: this.opening.answersVia }, announces);
  }

  detail(row: number): SessionDetail {
    return sessionDetailOf(this.bench.state, row);
  }

  private say(packet: WrittenPacket, announces: Announcement | undefined): number {
    const { protocol } = this;
    const { application } = this.opening;
    const said = { ...packet, protocol, tcpFlags: TCP_ACK, payload: 40, application };
    this.bench.send(announces === undefined ? said : { ...said, announces });
    return this.bench.packet.announcedPort;
  }

  private answer(): string {
    const { s2c } = this.detail(CONTROL);
    return `${s2c.source}:${s2c.sourcePort} > ${s2c.destination}:${s2c.destinationPort}`;
  }
}
