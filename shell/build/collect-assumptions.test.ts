import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const COLLECTOR = fileURLToPath(new URL('./collect-assumptions.mjs', import.meta.url));
const MARK = ['Assum', 'ption:'].join('');

/** What is collected from these files, as `file sentence`. */
function collected(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'fwsh-assumptions-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text.replaceAll('MARK', MARK));
  }
  const list: readonly { file: string; room: string; sentence: string }[] = JSON.parse(
    execFileSync(process.execPath, [COLLECTOR, root], { encoding: 'utf8' }),
  );
  for (const { file, room } of list) expect(file.startsWith(`${room}/`)).toBe(true);
  return list.map(({ file, sentence }) => `${file} ${sentence}`);
}

test('a marked sentence of a comment is collected, in every form of comment', () => {
  expect(
    collected({
      'engine/a.ts': '// MARK one.\nconst x = 1; // MARK behind code.\n/** Text. MARK two. Not this. */\n',
      'engine/worlds/w.yaml': 'host: x\n# MARK three.\n',
      'shell/build/b.mjs': '  // MARK four\n',
    }),
  ).toEqual([
    'engine/a.ts one.',
    'engine/a.ts behind code.',
    'engine/a.ts two.',
    'engine/worlds/w.yaml three.',
    'shell/build/b.mjs four',
  ]);
});

test('a sentence goes on over lines and ends with the comment', () => {
  expect(
    collected({
      'grammar/a.ts': '/**\n * Vendor: a page. MARK it goes\n * on here; and here.\n */\n// Other.\n',
      'grammar/b.ts':
        '// The keys are an MARK no page\n// names any.\n\n// MARK two.\ncode();\n// MARK three.\n',
    }),
  ).toEqual([
    'grammar/a.ts it goes on here; and here.',
    `grammar/b.ts The keys are an ${MARK} no page names any.`,
    'grammar/b.ts two.',
    'grammar/b.ts three.',
  ]);
});

test('tests, texts and talk about the mark are left out', () => {
  expect(
    collected({
      'engine/a.test.ts': '// MARK of a test.\n',
      'engine/testing/a.ts': '// MARK of a test.\n',
      'engine/b.ts': "const text = 'MARK in a text';\n// Every `MARK` is collected.\n",
      'other/c.ts': '// MARK of no room.\n',
      'engine/notes.md': 'MARK in a text.\n',
    }),
  ).toEqual([]);
});
