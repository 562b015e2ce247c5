import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import type { LabLibrary } from './lab-library.ts';
import { readLabText, stageLab } from './read-lab.ts';
import { labText } from './testing/small-lab.ts';

const HQ = shippedWorld('hq');
const library: LabLibrary = { world: (name) => (name === 'tiny' ? HQ : undefined), base: () => undefined };

/** The first problem of a lab with other lines. */
function problem(changes: Readonly<Record<string, string>>): string | undefined {
  const read = readLabText(labText(changes), 'x.yaml', library);
  return read.kind === 'invalid' ? read.problems[0] : undefined;
}

test('the small lab is sound', () => {
  expect(problem({})).toBeUndefined();
});

test('each mistake is told with file, line, column and field', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ format: 'format: 2' }, 'x.yaml:1:9: format: '],
    [{ id: 'id: Not An Id' }, 'x.yaml:2:5: id: not an id'],
    [{ level: 'level: high' }, 'x.yaml:4:8: level: '],
    [{ tags: 'tags: [SES]\ncolour: blue' }, 'x.yaml:1:1: Unrecognized key: "colour"'],
    [{ hints: 'hints: [a]' }, 'x.yaml:13:8: hints: needs three hints'],
    [{ world: 'world: { base: nowhere }' }, 'x.yaml:9:16: world.base: no world "nowhere"'],
    [
      { world: 'world: { base: tiny, patch: { securityRules: [{ name: X, from: [nozone], to: [dc] }] } }' },
      'x.yaml:9:',
    ],
    [{ flows: 'flows: []' }, 'x.yaml:11:69: goals[0].checks[0].flow: unknown flow "web"'],
    [
      { wrongTurns: 'wrongTurns: [{ name: n, text: t, lines: [], fails: [other] }]' },
      'x.yaml:14:53: wrongTurns[0].fails[0]: no goal, guard or question is called "other"',
    ],
    [
      { goals: 'goals: [{ name: web, text: t, checks: [{ kind: probe, flow: web }] }]' },
      'x.yaml:11:40: goals[0].checks[0]: needs one of is, not',
    ],
    [
      { goals: 'goals: [{ name: web, text: t, checks: [{ kind: prob, is: 1 }] }]' },
      'x.yaml:11:48: goals[0].checks[0].kind: ',
    ],
    [
      { evidence: "evidence: [{ lines: [a], matches: '(?i)a' }]" },
      'evidence[0].matches: not a regular expression',
    ],
    [{ ticket: 'ticket: Ask {{nobody}}.' }, 'x.yaml:8:9: ticket: nothing draws or reads "{{nobody}}"'],
    [{ debrief: 'debrief: { cause: [' }, 'x.yaml:17:'],
    [
      { world: 'world: { base: tiny }\nfaults: [{ kind: rule-disabled, rule: None, flow: web }]' },
      'x.yaml:10:10: faults[0]: the world has nothing that this concerns',
    ],
    [
      { world: 'world: { base: tiny, patch: { securityRules: [{ name: None, $remove: true }] } }' },
      'x.yaml:9:47: world.patch.securityRules[0]: nothing of this name is there to remove',
    ],
  ];
  for (const [changes, expected] of cases)
    expect(problem(changes), JSON.stringify(changes)).toContain(expected);
});

test('a few lines of aliases do not unfold into gigabytes', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let depth = 1; depth < 9; depth++) {
    const [name, below] = ['abcdefghij'[depth], 'abcdefghij'[depth - 1]];
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${below}`).join(', ')}]`);
  }
  const read = readLabText(bomb.join('\n'), 'x.yaml', library);
  expect(read).toMatchObject({ kind: 'invalid', problems: [expect.stringContaining('alias')] });
});

test('no text at all, and text of another kind, is one problem', () => {
  for (const text of ['', '- 1', 'just words', '42'])
    expect(readLabText(text, 'x.yaml', library)).toMatchObject({
      kind: 'invalid',
      problems: [expect.anything()],
    });
});

test('a variant is the lab with other words, and its patch comes behind that of the lab', () => {
  const text = labText({
    world: 'world: { base: tiny, patch: { timers: { tcp: 100 } } }',
    debrief:
      'debrief: { cause: None. }\nvariants: { b: { title: Other, world: { patch: { timers: { udp: 7 } } } } }',
  });
  const read = readLabText(text, 'x.yaml', library);
  if (read.kind === 'invalid') throw new Error(read.problems.join());
  expect(read.source.variants).toEqual(['b']);
  const staging = stageLab(read.source, library, { seed: 3, variant: 'b' });
  if (staging.kind === 'invalid') throw new Error(JSON.stringify(staging.issues));
  expect(staging.staged.lab.title).toBe('Other');
  expect(staging.staged.world.timers).toMatchObject({ tcp: 100, udp: 7 });
  expect(stageLab(read.source, library, { seed: 3, variant: 'z' }).kind).toBe('invalid');
});

test('the patch of a variant names places of the world, and takes away what the lab has added there', () => {
  const text = labText({
    world:
      'world: { base: tiny, patch: { addresses: [{ name: one, address: 10.1.0.9 }, { name: two, address: 10.1.0.8 }] } }',
    debrief: [
      'debrief: { cause: None. }',
      'variants:',
      '  b: { world: { patch: { addresses: [{ name: three, $before: two, address: 10.1.0.7 }, { name: one, $remove: true }] } } }',
    ].join('\n'),
  });
  const read = readLabText(text, 'x.yaml', library);
  if (read.kind === 'invalid') throw new Error(read.problems.join());
  const staging = stageLab(read.source, library, { seed: 3, variant: 'b' });
  if (staging.kind === 'invalid') throw new Error(JSON.stringify(staging.issues));
  const names = staging.staged.world.addresses.map(({ name }) => name);
  expect(names.filter((name) => ['one', 'two', 'three'].includes(name))).toEqual(['three', 'two']);
});
