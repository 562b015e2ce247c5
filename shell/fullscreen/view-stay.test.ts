import { expect, test } from 'vitest';
import { ViewStay } from './view-stay.ts';

function stayed() {
  const ending = new AbortController();
  const stay = new ViewStay(ending.signal);
  const calls: string[] = [];
  const settled = stay.last({
    begin: () => calls.push('begin'),
    abandoned: () => calls.push('abandoned'),
    close: () => {
      calls.push('close');
    },
  });
  return { ending, stay, calls, settled };
}

test('a stay begins at once and ends when its user leaves', async () => {
  const { stay, calls, settled } = stayed();
  expect(calls).toEqual(['begin']);
  stay.leave();
  await settled;
  stay.guarded(() => calls.push('late'));
  expect(calls).toEqual(['begin', 'close']);
});

test('a terminal that goes away is given back at once, and nothing is drawn on it any more', async () => {
  const { ending, stay, calls, settled } = stayed();
  ending.abort();
  stay.guarded(() => calls.push('late'));
  expect(calls).toEqual(['begin', 'abandoned']);
  await settled;
  expect(calls).toEqual(['begin', 'abandoned', 'close']);
});

test('a mistake behind a key ends the stay with the screen given back', async () => {
  const { stay, calls, settled } = stayed();
  stay.guarded(() => {
    throw new Error('a mistake');
  });
  await expect(settled).rejects.toThrow('a mistake');
  expect(calls).toEqual(['begin', 'close']);
});

test('a mistake in the first picture ends it as well', async () => {
  const stay = new ViewStay(new AbortController().signal);
  const calls: string[] = [];
  const settled = stay.last({
    begin: () => {
      throw new Error('no picture');
    },
    abandoned: () => calls.push('abandoned'),
    close: () => {
      calls.push('close');
    },
  });
  await expect(settled).rejects.toThrow('no picture');
  expect(calls).toEqual(['close']);
});
