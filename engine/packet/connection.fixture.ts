// A TCP connection through a workbench, as tests of session life tell it.
import type { SessionDetail } from '../session.ts';
import { sessionDetailOf } from '../session-records.ts';
import type { Workbench, WrittenPacket } from './dataplane.fixture.ts';
import { TCP_ACK, TCP_SYN, type Verdict } from './packet.ts';

/** Interfaces of the small world. */
export const OUTSIDE = 'ethernet1/1';
export const INSIDE = 'ethernet1/2';
export const SERVERS = 'ethernet1/3';

type Words = Omit<WrittenPacket, 'flow' | 'via'>;

/** Client 10.0.0.5 and server 192.0.2.80, unless told otherwise. */
export class Connection {
  readonly bench: Workbench;
  readonly row: number;
  private readonly flow: string;
  private readonly answersVia: string;

  /** Sends the SYN. */
  constructor(bench: Workbench, flow = '10.0.0.5:40000 > 192.0.2.80:443', answersVia = OUTSIDE) {
    this.bench = bench;
    this.flow = flow;
    this.answersVia = answersVia;
    const before = bench.state.table.createdCount;
    this.client({ tcpFlags: TCP_SYN });
    this.row = bench.state.table.createdCount > before ? bench.state.table.highWater : 0;
  }

  client(words: Words): Verdict {
    return this.bench.send({ tcpFlags: TCP_ACK, ...words, flow: this.flow, via: INSIDE });
  }

  server(words: Words): Verdict {
    const { s2c } = this.detail;
    const flow = `${s2c.source}:${s2c.sourcePort} > ${s2c.destination}:${s2c.destinationPort}`;
    return this.bench.send({ tcpFlags: TCP_ACK, ...words, flow, via: this.answersVia });
  }

  /** The rest of the handshake. */
  establish(): this {
    this.server({ tcpFlags: TCP_SYN | TCP_ACK });
    this.client({});
    return this;
  }

  /** Handshake, question and answer: App-ID knows the application. */
  identify(application = 'ssl'): this {
    this.establish();
    this.client({ payload: 300, application });
    this.server({ payload: 900, application });
    return this;
  }

  get detail(): SessionDetail {
    return sessionDetailOf(this.bench.state, this.row);
  }
}
