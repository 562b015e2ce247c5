import { expect, test } from 'vitest';
import { z } from 'zod';
import { composedLabShape } from './composition-shape.ts';
import { labShape } from './lab-shape.ts';

test('the published schema is the one of the source', async () => {
  const schema = z.toJSONSchema(z.union([labShape, composedLabShape]), {
    io: 'input',
    unrepresentable: 'any',
  });
  await expect(`${JSON.stringify(schema, undefined, 1)}\n`).toMatchFileSnapshot('./lab.schema.json');
});
