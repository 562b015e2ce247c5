import { expect, test } from 'vitest';
import { parseIsoInstant } from './iso-instant.ts';

test.each([
  ['1970-01-01T00:00:00Z', 0],
  ['2013-03-17T09:18:57Z', 1363511937000],
  ['2024-02-29T23:59:59.250Z', 1709251199250],
  ['2026-03-18T10:42Z', 1773830520000],
  ['1969-12-31T23:59:59Z', -1000],
])('%s is %d milliseconds from 1970', (text, instant) => {
  expect(parseIsoInstant(text)).toBe(instant);
});

test.each(['2013-03-17', '2013-03-17T09:18:57', '2013-03-17T09:18:57+01:00', ''])(
  '"%s" is no instant',
  (text) => {
    expect(parseIsoInstant(text)).toBeUndefined();
  },
);
