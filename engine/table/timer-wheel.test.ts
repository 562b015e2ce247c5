import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TimerWheel, type WheelColumns, wheelColumns } from './timer-wheel.ts';

interface Fired {
  readonly tick: number;
  readonly index: number;
}

/** The plain meaning of the wheel: a list sorted by tick, stable by the order of scheduling. */
class SortedTimers {
  #entries: { index: number; tick: number; order: number }[] = [];
  #order = 0;
  now: number;
  constructor(now: number) {
    this.now = now;
  }
  schedule(index: number, tick: number): void {
    this.cancel(index);
    this.#entries.push({ index, tick: Math.max(tick, this.now), order: this.#order++ });
  }
  cancel(index: number): void {
    this.#entries = this.#entries.filter((entry) => entry.index !== index);
  }
  advance(until: number): Fired[] {
    const due = this.#entries.filter((entry) => entry.tick <= until);
    this.#entries = this.#entries.filter((entry) => entry.tick > until);
    this.now = until;
    return due
      .sort((a, b) => a.tick - b.tick || a.order - b.order)
      .map(({ tick, index }) => ({ tick, index }));
  }
}

function fire(wheel: TimerWheel, until: number, budget?: number): Fired[] {
  const fired: Fired[] = [];
  do {
    for (let index = wheel.next(until, budget); index !== 0; index = wheel.next(until, budget)) {
      fired.push({ tick: wheel.now, index });
    }
  } while (wheel.now < until || !wheel.isDrained);
  return fired;
}

const action = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('schedule'), fc.integer({ min: 1, max: 60 }), ahead()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('cancel'), fc.integer({ min: 1, max: 60 }), fc.constant(0)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('advance'), fc.constant(0), ahead()) },
);

function ahead(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 700 }),
    fc.integer({ min: 0, max: 40_000 }),
    fc.integer({ min: 0, max: 15_999_999 }),
    fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  );
}

const starts = fc.constantFrom(0, 255, 1_363_598_280, 2 ** 32 - 300, 1_363_598_280_123, 2 ** 41 - 5);

test('entries fire at their tick, and in the order of scheduling within a tick', () => {
  fc.assert(
    fc.property(
      starts,
      fc.array(action, { maxLength: 120 }),
      fc.constantFrom(undefined, 1, 3),
      (start, actions, budget) => {
        const wheel = new TimerWheel(wheelColumns(60), start);
        const model = new SortedTimers(start);
        for (const [verb, index, ticks] of actions) {
          if (verb === 'advance') {
            const until = model.now + ticks;
            expect(fire(wheel, until, budget)).toEqual(model.advance(until));
            expect(wheel.now).toBe(until);
          } else if (verb === 'cancel') {
            wheel.cancel(index);
            model.cancel(index);
          } else {
            wheel.schedule(index, wheel.now + ticks);
            model.schedule(index, model.now + ticks);
          }
        }
        const rest = model.now + 2 ** 31;
        expect(fire(wheel, rest, budget)).toEqual(model.advance(rest));
      },
    ),
    { numRuns: 300 },
  );
});

test('an entry scheduled long before and one scheduled late for the same tick keep their order', () => {
  const wheel = new TimerWheel(wheelColumns(3));
  wheel.schedule(2, 300);
  fire(wheel, 100);
  wheel.schedule(1, 300);
  fire(wheel, 290);
  wheel.schedule(3, 300);
  expect(fire(wheel, 300).map((entry) => entry.index)).toEqual([2, 1, 3]);
});

test('an entry scheduled for now while a tick fires comes last in that tick', () => {
  const wheel = new TimerWheel(wheelColumns(3));
  wheel.schedule(1, 5);
  wheel.schedule(2, 5);
  const order: number[] = [];
  wheel.advance(5, (index) => {
    order.push(index);
    if (index === 1) wheel.schedule(3, wheel.now);
  });
  expect(order).toEqual([1, 2, 3]);
});

test('an entry whose due tick was moved later in its column fires at the later tick', () => {
  const columns = wheelColumns(1);
  const wheel = new TimerWheel(columns);
  wheel.schedule(1, 10);
  columns.due[1] = 70_000;
  expect(fire(wheel, 69_999)).toEqual([]);
  expect(fire(wheel, 80_000)).toEqual([{ tick: 70_000, index: 1 }]);
});

test('an entry is taken out at most once for each ring on its way, however far the jump', () => {
  const wheel = new TimerWheel(wheelColumns(1), 1_363_598_280_000);
  wheel.schedule(1, 1_363_598_280_000 + 15_999_999);
  fire(wheel, 1_363_598_280_000 + 20_000_000);
  expect(wheel.work).toBeLessThanOrEqual(5);
});

test('a wheel restored from its state and columns continues identically', () => {
  const columns = wheelColumns(100);
  const wheel = new TimerWheel(columns, 5_000_000_000);
  for (let index = 1; index <= 100; index++) wheel.schedule(index, 5_000_000_000 + ((index * 7919) % 30_000));
  fire(wheel, 5_000_000_777);
  const again = new TimerWheel({
    next: columns.next.slice(),
    prev: columns.prev.slice(),
    due: columns.due.slice(),
  });
  again.restore(wheel.state());
  expect(fire(again, 5_000_030_000)).toEqual(fire(wheel, 5_000_030_000));
  expect(again.state()).toEqual(wheel.state());
});

/** Entries with the tick at which they are due; knows nothing of slots. */
class KnownTimers {
  readonly due = new Map<number, number>();
  now: number;
  constructor(now: number) {
    this.now = now;
  }
  overdue(): number[] {
    return [...this.due.keys()].filter((index) => (this.due.get(index) ?? 0) <= this.now);
  }
}

const partly = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('schedule'), fc.integer({ min: 1, max: 60 }), ahead()) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('cancel'), fc.integer({ min: 1, max: 60 }), fc.constant(0)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('postpone'), fc.integer({ min: 1, max: 60 }), ahead()) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constant('tick'), fc.constant(0), fc.constantFrom(1, 1, 2, 5, 256, 700)),
  },
  { weight: 4, arbitrary: fc.tuple(fc.constant('take'), fc.integer({ min: 1, max: 9 }), fc.constant(0)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('copy'), fc.constant(0), fc.constant(0)) },
);

function copied(wheel: TimerWheel, columns: WheelColumns): [TimerWheel, WheelColumns] {
  const own = { next: columns.next.slice(), prev: columns.prev.slice(), due: columns.due.slice() };
  const copy = new TimerWheel(own);
  copy.restore(wheel.state());
  return [copy, own];
}

/** Takes up to so many entries; each must be due, and none may be left behind when the wheel says that it is drained. */
function takeSome(wheel: TimerWheel, model: KnownTimers, budget: number): void {
  const before = wheel.work;
  const end = before + budget;
  for (let index = wheel.take(budget); index !== 0; index = wheel.take(end - wheel.work)) {
    expect(model.due.get(index)).toBeLessThanOrEqual(model.now);
    model.due.delete(index);
  }
  expect(wheel.work - before).toBeLessThanOrEqual(budget);
  if (wheel.isDrained) expect(model.overdue()).toEqual([]);
  else expect(wheel.work).toBe(end);
}

test('while ticks and wide slots are only half taken, entries come and go, and none is lost, early or twice', () => {
  fc.assert(
    fc.property(starts, fc.array(partly, { maxLength: 200 }), (start, actions) => {
      let columns = wheelColumns(60);
      let wheel = new TimerWheel(columns, start);
      const model = new KnownTimers(start);
      for (const [verb, number, ticks] of actions) {
        if (verb === 'schedule') {
          wheel.schedule(number, wheel.now + ticks);
          model.due.set(number, model.now + ticks);
        } else if (verb === 'cancel') {
          wheel.cancel(number);
          model.due.delete(number);
        } else if (verb === 'postpone') {
          const due = Math.max(model.now + ticks, model.due.get(number) ?? 0);
          if (!model.due.has(number) || due - model.now >= 2 ** 31) continue;
          columns.due[number] = due;
          model.due.set(number, due);
        } else if (verb === 'tick') {
          for (let n = 0; n < ticks; n++) wheel.tick();
          model.now += ticks;
        } else if (verb === 'take') takeSome(wheel, model, number);
        else [wheel, columns] = copied(wheel, columns);
        expect(wheel.now).toBe(model.now);
        for (let index = 1; index <= 60; index++) expect(wheel.isScheduled(index)).toBe(model.due.has(index));
      }
      takeSome(wheel, model, Number.POSITIVE_INFINITY);
      expect(wheel.isDrained).toBe(true);
      for (
        let index = wheel.next(model.now + 2 ** 31);
        index !== 0;
        index = wheel.next(model.now + 2 ** 31)
      ) {
        expect(wheel.now).toBe(model.due.get(index));
        model.due.delete(index);
      }
      expect(model.due.size).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('entries that wait go before those that come due later, and a new one that is due lines up behind', () => {
  const wheel = new TimerWheel(wheelColumns(5));
  for (const [index, tick] of [
    [1, 5],
    [2, 6],
    [3, 5],
    [4, 6],
  ] as const)
    wheel.schedule(index, tick);
  for (let tick = 1; tick <= 6; tick++) wheel.tick();
  const taken = [wheel.take(1)];
  wheel.schedule(5, 6);
  wheel.cancel(2);
  for (let index = wheel.take(9); index !== 0; index = wheel.take(9)) taken.push(index);
  expect(taken).toEqual([1, 3, 4, 5]);
});
