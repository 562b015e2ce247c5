// The smallest lab there is, for tests of the format.

/** A lab that reads; other text may take the place of any of its lines. */
export function labText(changes: Readonly<Record<string, string>> = {}): string {
  const parts: Readonly<Record<string, string>> = {
    format: 'format: 1',
    id: 'id: small',
    title: 'title: A small lab',
    level: 'level: 1',
    minutes: 'minutes: 5',
    par: 'par: 2',
    tags: 'tags: [SES]',
    ticket: 'ticket: Look.',
    world: 'world: { base: tiny }',
    flows: 'flows: [{ name: web, application: ssl, client: 10.1.0.5, server: 192.0.2.10 }]',
    goals: 'goals: [{ name: web, text: It works., checks: [{ kind: probe, flow: web, is: true }] }]',
    questions: 'questions: [{ kind: number, name: one, text: One?, answer: 1 }]',
    hints: 'hints: [a, b, c]',
    wrongTurns: 'wrongTurns: [{ name: nothing, text: Nothing., lines: [show clock], fails: [web] }]',
    solution: 'solution: [show clock]',
    evidence: 'evidence: [{ lines: [show clock], shows: [":"] }]',
    debrief: 'debrief: { cause: None. }',
    ...changes,
  };
  return Object.values(parts).join('\n');
}
