import { expect, test } from 'vitest';
import { meetsTagFilter } from './tag-filter.ts';

const TAGS = new Set(['web', 'two words', 'prod']);

test.each([
  ["'web'", true],
  ['web', true],
  ["'mail'", false],
  ["'web' and 'prod'", true],
  ["'web' and 'test'", false],
  ["'mail' or 'two words'", true],
  ["'web' or 'mail' and 'test'", true],
  ["('web' or 'mail') and 'test'", false],
  ["'web' AND ('test' OR prod)", true],
  ['', undefined],
  ["'web' and", undefined],
  ["('web'", undefined],
  ["'web' 'prod'", undefined],
  ["'web')", undefined],
])('%s: %s', (filter, expected) => {
  expect(meetsTagFilter(filter, TAGS)).toBe(expected);
});
