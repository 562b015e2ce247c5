import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScreens } from './testing/golden-screen.ts';
import { quietSession, typeScreen } from './testing/screen-typist.ts';

const folder = new URL('testing/screens/', import.meta.url);

const groups = readdirSync(folder)
  .sort()
  .map((file) => ({ file, screens: parseScreens(readFileSync(new URL(file, folder), 'utf8')) }));

test.each(groups.flatMap(({ file, screens }) => screens.map((screen) => ({ ...screen, file }))))(
  '$file: $name',
  async (golden) => {
    expect(await typeScreen(quietSession(), golden)).toEqual(golden.screen);
  },
);

test('there are sixty golden screens and more, each with a name of its own', () => {
  const names = groups.flatMap(({ screens }) => screens.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});
