import { expect, test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { smallWorld } from '../engine/world/small-world.fixture.ts';
import { createExecutor } from './execute.ts';

const engine = createEngine(smallWorld(), { seed: 1 });
const executor = createExecutor({ engine, release: '11.2', coach: 'on' });

function check(criteria: string) {
  return executor.readFilter(criteria);
}

test('criteria mean what they mean behind the listing, abbreviations included', () => {
  expect(check('state active source 10.0.0.0/8 destination-port 53')).toEqual({
    kind: 'filter',
    filter: { state: 'active', source: '10.0.0.0/8', destinationPort: 53 },
  });
  expect(check('sta act min-kb 5')).toEqual({ kind: 'filter', filter: { state: 'active', minKb: 5 } });
  expect(check('state initial')).toEqual({ kind: 'filter', filter: { state: 'init' } });
});

test('nothing is no criterion, and how a listing is printed is none either', () => {
  expect(check('  ')).toEqual({ kind: 'filter', filter: {} });
  expect(check('count yes type flow')).toEqual({ kind: 'filter', filter: { type: 'flow' } });
});

test('what is no filter is refused in one line that says why', () => {
  const refused = (criteria: string) => {
    const reading = check(criteria);
    return reading.kind === 'refused' ? reading.message : reading.kind;
  };
  expect(refused('state activ3')).toMatch(/^did you mean "active"\?; expected: active, /);
  expect(refused('state')).toMatch(/^expected: /);
  expect(refused('source-port 0')).toMatch(/\S/);
  expect(refused('s 1')).toMatch(/^"s" may be: /);
  expect(refused('state active state active')).toContain('was given before');
  expect(refused('state active | match x')).toBe('a filter takes no pipes');
  expect(refused('"')).toMatch(/\S/);
  for (const criteria of ['state activ3', 'state', 's 1', '"']) expect(refused(criteria)).not.toContain('\n');
});

test('nothing that stands beside the filter in the line gets through', () => {
  expect(check('state active start-at 5').kind).toBe('refused');
});
