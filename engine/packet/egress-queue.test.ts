import { expect, test } from 'vitest';
import {
  CLASSES,
  type ClassShare,
  DROPPED_BYTES,
  DROPPED_PACKETS,
  EgressQueue,
  PACKETS,
  REFUSED,
} from './egress-queue.ts';

/** Ten megabits a second. */
const RATE = 1250;
const PLAIN: ClassShare = { priority: 3, guaranteed: 0, max: RATE };

function queue(shares: Readonly<Record<number, Partial<ClassShare>>> = {}): EgressQueue {
  return new EgressQueue({
    rate: RATE,
    shares: Array.from({ length: CLASSES }, (_, index) => ({ ...PLAIN, ...shares[index + 1] })),
  });
}

/** Offers so many bytes of each class in every millisecond of some seconds. */
function flood(one: EgressQueue, offered: Readonly<Record<number, number>>, seconds: number): void {
  for (let now = 0; now < seconds * 1000; now++)
    for (const [trafficClass, bytes] of Object.entries(offered))
      one.offer({ trafficClass: Number(trafficClass), packets: 1, bytes, adapts: false }, now);
}

const rates = (one: EgressQueue, second: number, classes: readonly number[]) =>
  classes.map((trafficClass) => Math.round(one.throughputAt(second * 1000, trafficClass) / 1000));

test('what fits leaves at once, and what comes together waits for what is ahead of it', () => {
  const one = queue();
  const wait = (bytes: number, now: number) =>
    one.offer({ trafficClass: 4, packets: 1, bytes, adapts: true }, now);
  expect(wait(1250, 1000)).toBe(1);
  expect(wait(125_000, 1001)).toBe(100);
  expect(wait(1250, 1051)).toBe(51);
  expect(one.backlogAt(1151, 4)).toBe(0);
});

test('of twice as much as fits, half is lost, evenly', () => {
  const one = queue();
  flood(one, { 4: 2500 }, 60);
  const lost = one.valueOf(DROPPED_PACKETS, 4) / (one.valueOf(PACKETS, 4) + one.valueOf(DROPPED_PACKETS, 4));
  expect(lost).toBeGreaterThan(0.48);
  expect(lost).toBeLessThan(0.51);
  expect(one.valueOf(DROPPED_BYTES, 4)).toBe(one.valueOf(DROPPED_PACKETS, 4) * 2500);
  expect(rates(one, 60, [4])).toEqual([1250]);
});

test('the more urgent class has all it needs, and others the rest', () => {
  const one = queue({ 1: { priority: 0 } });
  flood(one, { 1: 500, 4: 2500 }, 20);
  expect(rates(one, 20, [1, 4])).toEqual([500, 750]);
  expect(one.valueOf(DROPPED_PACKETS, 1)).toBe(0);
});

test('what is guaranteed is kept, however urgent the others are', () => {
  const one = queue({ 1: { priority: 0 }, 4: { guaranteed: 250 } });
  flood(one, { 1: 2500, 4: 2500 }, 20);
  expect(rates(one, 20, [1, 4])).toEqual([1000, 250]);
});

test('a class with a maximum leaves the rest to the others, and to nobody where there are none', () => {
  const one = queue({ 2: { priority: 1, max: 250 } });
  flood(one, { 2: 1000, 4: 2500 }, 20);
  expect(rates(one, 20, [2, 4])).toEqual([250, 1000]);
  const alone = queue({ 2: { max: 250 } });
  flood(alone, { 2: 1000 }, 20);
  expect(rates(alone, 20, [2])).toEqual([250]);
});

test('classes of one priority share evenly what none of them leaves over', () => {
  const one = queue();
  flood(one, { 4: 2500, 5: 250, 6: 2500 }, 20);
  expect(rates(one, 20, [4, 5, 6])).toEqual([500, 250, 500]);
});

test('what adapts is never lost, and others beside it are', () => {
  const one = queue();
  let lost = 0;
  for (let now = 0; now < 20_000; now += 100) {
    expect(one.offer({ trafficClass: 4, packets: 400, bytes: 600_000, adapts: true }, now)).not.toBe(REFUSED);
    if (one.offer({ trafficClass: 4, packets: 1, bytes: 200, adapts: false }, now) === REFUSED) lost++;
  }
  expect(one.valueOf(DROPPED_PACKETS, 4)).toBe(lost);
  expect(lost).toBeGreaterThan(100);
});

test('a queue without a limit counts, and what has left is of the last three seconds', () => {
  const one = new EgressQueue({ rate: 0, shares: [] });
  for (let second = 0; second < 5; second++)
    one.offer({ trafficClass: 2, packets: 2, bytes: 3000, adapts: false }, second * 1000 + 500);
  expect([one.valueOf(PACKETS, 2), one.throughputAt(5200, 2)]).toEqual([10, 3000]);
  expect(one.throughputAt(7200, 2)).toBe(1000);
  expect(one.throughputAt(60_000, 2)).toBe(0);
});

test('to ask changes nothing, and counts begin anew where they are cleared', () => {
  const one = queue();
  flood(one, { 4: 2500 }, 2);
  const before = one.state();
  one.backlogAt(9000, 4);
  one.throughputAt(9000, 4);
  expect(one.state()).toEqual(before);
  one.clear();
  expect([one.valueOf(PACKETS, 4), one.valueOf(DROPPED_PACKETS, 4)]).toEqual([0, 0]);
  expect(one.backlogAt(2000, 4)).toBeGreaterThan(0);
});
