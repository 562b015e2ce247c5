import { expect, test } from 'vitest';
import { referenceMarkdown } from './reference.ts';

test('the command reference is up to date (renew it with: vitest run grammar/commands/reference --update)', async () => {
  await expect(referenceMarkdown()).toMatchFileSnapshot('./reference.md');
});
