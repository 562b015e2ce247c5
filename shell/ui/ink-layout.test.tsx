import { afterAll, expect, test } from 'vitest';
import type { LiveView } from '../terminal/layout.ts';
import { createPlainLayout } from '../terminal/plain-layout.ts';
import { createInkLayout } from './ink-layout.tsx';
import { plainTheme, styledTheme } from './theme.ts';

const ink = createInkLayout(styledTheme);

afterAll(() => ink.close());

const base: LiveView = {
  columns: 40,
  rows: 24,
  input: { kind: 'prompt', prompt: 'admin@PA> ', text: 'show session', cursor: 12, suggested: '' },
  menu: undefined,
  dock: [],
  lab: [],
  notice: undefined,
  status: undefined,
};

const words = {
  entries: [
    { word: 'session', help: 'Show sessions' },
    { word: 'zone-日本', help: 'A help text that is much too long for the row' },
    { word: 'x', help: '' },
  ],
  wordWidth: 9,
};

const views: Readonly<Record<string, LiveView>> = {
  'a prompt': base,
  'an empty line': {
    ...base,
    input: { kind: 'prompt', prompt: 'admin@PA> ', text: '', cursor: 0, suggested: '' },
  },
  'a line of several rows': {
    ...base,
    input: {
      kind: 'prompt',
      prompt: 'admin@PA> ',
      text: `${'ab cd '.repeat(15)}   x`,
      cursor: 3,
      suggested: '',
    },
  },
  'a line that ends at the edge': {
    ...base,
    input: { kind: 'prompt', prompt: 'admin@PA> ', text: 'y'.repeat(30), cursor: 30, suggested: '' },
  },
  'wide characters': {
    ...base,
    input: { kind: 'prompt', prompt: 'admin@PA> ', text: '日本語'.repeat(10), cursor: 30, suggested: '' },
  },
  'a suggestion behind the line': {
    ...base,
    input: { kind: 'prompt', prompt: 'admin@PA> ', text: 'show', cursor: 4, suggested: ' session all' },
  },
  'a suggestion longer than the row': {
    ...base,
    input: {
      kind: 'prompt',
      prompt: 'admin@PA> ',
      text: 'show',
      cursor: 4,
      suggested: ' session all'.repeat(9),
    },
  },
  'a suggestion behind a full row': {
    ...base,
    input: { kind: 'prompt', prompt: 'admin@PA> ', text: 'y'.repeat(30), cursor: 30, suggested: ' session' },
  },
  'a status row': { ...base, status: '2013-03-17 09:18:00  1x  3 sessions  REC' },
  'a notice': { ...base, notice: '40x24 is small: tables need 80x24', status: 'status' },
  'a dock': { ...base, dock: ['  Rate  ID', '  1.2K  17'], status: 'status' },
  'a lab': { ...base, lab: ['lab: No session, no deny', '– branch'], status: 'status' },
  'a lab below a dock': { ...base, dock: ['  Rate  ID'], lab: ['lab: No session, no deny'] },
  'a dock and nothing to type into': { ...base, dock: ['  Rate  ID'], input: { kind: 'none' } },
  'a listing of words': { ...base, menu: { ...words, position: undefined }, status: 'status' },
  'a part of a listing': { ...base, menu: { ...words, position: '1-3 of 9, Tab for more' } },
  'a narrow listing': { ...base, columns: 20, menu: { ...words, position: '1-3 of 9, Tab for more' } },
  'a search': { ...base, input: { kind: 'search', query: 'ses', match: 'show session all', failed: false } },
  'a failed search': { ...base, input: { kind: 'search', query: 'ses', match: '', failed: true } },
  'the pager': { ...base, input: { kind: 'pager', label: 'lines 1-23 ' } },
  'a listing being printed': { ...base, input: { kind: 'none' }, status: 'status' },
  nothing: { ...base, input: { kind: 'none' } },
};

test.each(Object.entries(views))('%s looks the same with Ink and without', (_, view) => {
  expect(ink.frame(view)).toEqual(createPlainLayout(styledTheme).frame(view));
});

test('a layout keeps up with the width', () => {
  const prompt = { ...base, status: 'x'.repeat(60) };
  const widths = [40, 60, 20].map((columns) =>
    Math.max(...ink.frame({ ...prompt, columns }).rows.map(textLength)),
  );
  expect(widths).toEqual([39, 59, 20]);
});

test('styles are gone with the plain theme', () => {
  const layout = createInkLayout(plainTheme);
  const view = { ...base, menu: { ...words, position: undefined }, status: 'status' };
  expect(layout.frame(view).rows.join('')).not.toContain('\x1b');
  layout.close();
});

function textLength(row: string): number {
  return row.replace(/\x1b\[\d+m/g, '').length;
}
