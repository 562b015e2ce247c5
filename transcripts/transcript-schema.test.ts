import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { eventLists, headers } from './testing/transcript-arbitrary.ts';
import { transcriptLineSchema } from './transcript-schema.ts';
import { transcriptText } from './write.ts';

test('the published schema is the one of the source', async () => {
  const schema = z.toJSONSchema(transcriptLineSchema, { reused: 'inline' });
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot('./transcript.schema.json');
});

test('every line that is written has the published shape', () => {
  fc.assert(
    fc.property(headers, eventLists, (header, events) => {
      for (const line of transcriptText(header, events).trimEnd().split('\n')) {
        expect(transcriptLineSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
      }
    }),
    { numRuns: 100 },
  );
});

test('a line of another shape has not', () => {
  for (const line of [
    { kind: 'cmd', at: 0, t: 0, line: 'x' },
    { kind: 'out' },
    { fwsh: 'transcript', version: 2 },
  ]) {
    expect(transcriptLineSchema.safeParse(line).success).toBe(false);
  }
});
