import { expect, test } from 'vitest';
import { z } from 'zod';
import { labShape } from './lab-shape.ts';

test('the published schema is the one of the source', async () => {
  const schema = z.toJSONSchema(labShape, { io: 'input', unrepresentable: 'any' });
  await expect(`${JSON.stringify(schema, undefined, 1)}\n`).toMatchFileSnapshot('./lab.schema.json');
});
