import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SessionTable } from '../table/session-table.ts';
import { knownFlow } from './known-flow.ts';
import { Packet, TCP, UDP } from './packet.ts';

const CLIENT = 0x0a000001;
const SERVER = 0xc0000201;
const PUBLIC = 0xcb007101;
const INSIDE = 1;
const OUTSIDE = 2;

/** A table with one session for each port, its source translated. */
function tableWith(ports: readonly number[]): SessionTable {
  const table = new SessionTable({ capacity: 64 });
  for (const port of ports) {
    const row = table.allocate();
    table.protocol[row] = TCP;
    table.source[row] = CLIENT;
    table.sourcePort[row] = port;
    table.destination[row] = SERVER;
    table.destinationPort[row] = 443;
    table.translatedSource[row] = PUBLIC;
    table.translatedSourcePort[row] = port + 1000;
    table.translatedDestination[row] = SERVER;
    table.translatedDestinationPort[row] = 443;
    table.fromZone[row] = INSIDE;
    table.toZone[row] = OUTSIDE;
    table.expireSecond[row] = 30;
    table.install(row);
  }
  return table;
}

function lookedUp(table: SessionTable, packet: Packet, zone: number): number {
  const { source, destination, sourcePort, destinationPort, protocol } = packet;
  return table.find(source, destination, sourcePort, destinationPort, protocol, zone);
}

const somePacket = fc.record({
  isAnswer: fc.boolean(),
  port: fc.integer({ min: 2000, max: 2005 }),
  protocol: fc.constantFrom(TCP, TCP, TCP, UDP),
  zone: fc.constantFrom(INSIDE, OUTSIDE),
  knownRow: fc.integer({ min: 0, max: 7 }),
  ended: fc.integer({ min: 1, max: 6 }),
});

test('whatever row a packet names, its flow is the one the table finds, or the table has to be asked', () => {
  fc.assert(
    fc.property(somePacket, (drawn) => {
      const table = tableWith([2000, 2001, 2002, 2003, 2004]);
      if (table.isLive(drawn.ended)) table.release(drawn.ended);
      const packet = new Packet();
      packet.protocol = drawn.protocol;
      packet.knownRow = drawn.knownRow;
      packet.source = drawn.isAnswer ? SERVER : CLIENT;
      packet.sourcePort = drawn.isAnswer ? 443 : drawn.port;
      packet.destination = drawn.isAnswer ? PUBLIC : SERVER;
      packet.destinationPort = drawn.isAnswer ? drawn.port + 1000 : 443;
      const found = lookedUp(table, packet, drawn.zone);
      expect(knownFlow(table, packet, drawn.zone)).toBe(found >>> 1 === drawn.knownRow ? found : 0);
    }),
  );
});
