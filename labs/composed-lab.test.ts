import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import type { LabLibrary } from './lab-library.ts';
import { readLabText, stageLab } from './read-lab.ts';

const HQ = shippedWorld('hq');
const library: LabLibrary = { world: (name) => (name === 'hq' ? HQ : undefined), base: () => undefined };

const EVIDENCE = 'evidence: { lines: [show clock], shows: [":"] }';
const TEXT = `format: 1
id: two-calls
title: Two calls
level: 1
minutes: 5
par: 2
tags: [SES]
ticket: 'Listen. {{calls}}'
world: { base: hq }
hints: [a, b, c]
debrief: { cause: 'So it was. {{causes}}' }
compose:
  causes: 1
  layers: [policy, elsewhere]
  groups:
    - people: users
      callers:
        - { words: No page., flow: { name: page, application: ssl, client: 10.20.0.50, server: 192.0.2.80 } }
        - { words: No news., flow: { name: news, application: ssl, client: 10.20.0.51, server: 192.0.2.80 } }
      incidents:
        - { fault: { kind: rule-disabled, rule: Users-Web }, layer: policy, cause: A rule was off., ${EVIDENCE} }
  falseAlarms:
    - { words: No coffee., layer: elsewhere, cause: The machine was empty., ${EVIDENCE} }
`;

/** The first problem of the lab with other words in one place. */
function problem(before: string, after: string): string | undefined {
  expect(TEXT).toContain(before);
  const read = readLabText(TEXT.replace(before, after), 'x.yaml', library);
  return read.kind === 'invalid' ? read.problems[0] : undefined;
}

test('a catalogue becomes tickets, goals, questions, wrong turns and a solution', () => {
  const read = readLabText(TEXT, 'x.yaml', library);
  if (read.kind === 'invalid') throw new Error(read.problems.join());
  const staging = stageLab(read.source, library, { seed: 1 });
  if (staging.kind === 'invalid') throw new Error(JSON.stringify(staging.issues));
  const { lab, world } = staging.staged;
  expect(world.securityRules.find(({ name }) => name === 'Users-Web')?.disabled).toBe(true);
  expect([...lab.ticket.matchAll(/\(\d\)/g)].map(String)).toEqual(['(1)', '(2)', '(3)']);
  const coffee = Number(/\((\d)\) No coffee/.exec(lab.ticket)?.[1]);
  const shared = [1, 2, 3].filter((number) => number !== coffee).join(' and ');
  expect(lab.debrief.cause).toBe(
    `So it was. Tickets ${shared}: A rule was off. Ticket ${coffee}: The machine was empty.`,
  );
  expect(lab.questions.map(({ answer }) => answer)).toEqual([
    shared,
    ...[1, 2, 3].map((number) => (number === coffee ? 'elsewhere' : 'policy')),
  ]);
  expect(lab.goals[coffee - 1]?.checks).toEqual([
    { kind: 'answer', question: `layer-${coffee}`, is: 'elsewhere' },
  ]);
  expect(lab.wrongTurns).toMatchObject([
    {
      fails: [`ticket-${coffee}`],
      passes: [1, 2, 3].flatMap((number) => (number === coffee ? [] : [`ticket-${number}`])),
    },
  ]);
  expect(lab.solution.slice(-4)).toEqual([
    'configure',
    'set rulebase security rules Users-Web disabled no',
    'commit',
    'exit',
  ]);
});

test('mistakes in a catalogue are told with their place, drawn or not', () => {
  expect(problem('causes: 1', 'causes: 2')).toBe(
    'x.yaml:13:11: compose.causes: there are only 1 groups to draw from',
  );
  expect(problem('layer: policy', 'layer: weather')).toMatch(
    /^x\.yaml:21:\d+: compose\.groups\[0\]\.incidents\[0\]\.layer: none of the layers$/,
  );
  expect(problem('rule: Users-Web', 'rule: Nobody')).toMatch(/: the world has nothing that this concerns$/);
  expect(problem('kind: rule-disabled, rule: Users-Web', 'kind: timer, timer: tcp, seconds: 60')).toMatch(
    /: it undoes nothing by itself: say how in repair$/,
  );
  expect(problem('hints: [a, b, c]', 'hints: [a, b, c]\ngoals: []')).toMatch(/Unrecognized key: "goals"$/);
  expect(problem('{{calls}}', '{{cals}}')).toMatch(/nothing draws or reads "{{cals}}"/);
});

test('two incidents that strike the same thing belong into one group', () => {
  const clash = (fault: string) => {
    const group = TEXT.slice(TEXT.indexOf('    - people'), TEXT.indexOf('  falseAlarms'));
    const other = group.replace('rule-disabled, rule: Users-Web', fault);
    return problem('  falseAlarms:', `${other}  falseAlarms:`);
  };
  expect(clash('rule-application, rule: Users-Web, without: [ssl]')).toMatch(
    /compose\.groups\[1\]\.incidents\[0\]\.fault: changes securityRules Users-Web as one of groups\[0\] does: two that/,
  );
  expect(clash('rule-disabled, rule: DC-Access')).toBeUndefined();
});
