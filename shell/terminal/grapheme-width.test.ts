import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test.each([
  'Grüße',
  'Ωμέγα',
  'привет',
  '日本語',
  'ﾊﾝｶｸ',
  '한국어',
  'e\u0301a\u0308',
  'नमस्ते',
  'ไทย',
  '😀 👍🏽 👩‍👩‍👧 🇩🇪 ❤️ 1️⃣ ☺',
  '→ ─ │ █ …',
  'a\u200Bb\u00ADc\uFEFF',
  '\x1b[2mdim 日本\x1b[22m',
  '\x07\t',
])('%j is as wide as string-width says', (text) => {
  expect(textWidth(text)).toBe(stringWidth(text));
});

test('every code point of the basic planes is as wide as string-width says, but for lone Hangul vowels and finals', () => {
  const different: string[] = [];
  for (let code = 0x20; code < 0x20000; code++) {
    if (
      (code >= 0xd800 && code <= 0xdfff) ||
      (code >= 0x1160 && code <= 0x11ff) ||
      (code >= 0xd7b0 && code <= 0xd7fb)
    )
      continue;
    const text = String.fromCodePoint(code);
    if (textWidth(text) !== stringWidth(text)) different.push(`U+${code.toString(16)}`);
  }
  expect(different).toEqual([]);
});
