// `fwsh lab new ID`: a lab that keeps its promises already, to be changed into another one.
import type { LabOrder } from '../lab-request.ts';
import { writeResult } from '../output-file.ts';

/** Writes the skeleton. The result is the exit status. */
export function newLab({ id, output }: Extract<LabOrder, { verb: 'new' }>): number {
  const problem = /^[a-z][a-z0-9-]*$/.test(id)
    ? writeResult(labSkeleton(id), output)
    : `'${id}' is no id of a lab: lower case, digits and -, a letter first`;
  if (problem === undefined) return 0;
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}

/** The text of a small lab of the id. */
export function labSkeleton(id: string): string {
  return `# A lab. 'fwsh lab watch FILE' checks it each time you save; 'fwsh --labs FOLDER' has it in the shell.
format: 1
id: ${id}
title: A title that does not tell the cause
# 1 for beginners to 4.
level: 1
minutes: 10
# Lines that a good engineer needs.
par: 6
tags: [POL]
# In the words of whoever complains. One sentence says what done means.
ticket: >-
  Since this morning nobody in the office gets to {{site}}. Done means that the office works as it did yesterday.
# Drawn by the seed, so that answers cannot be copied: address, integer, pick, name.
vary:
  site: { kind: pick, of: [192.0.2.80, 192.0.2.81, 192.0.2.82] }
# patch is merged over the world; release, platform and clock may be named as well.
world:
  base: hq
# What is wrong. Lines that a colleague has typed stand under 'before'.
faults:
  - { kind: rule-disabled, rule: Users-Web, flow: web }
flows:
  - { name: web, application: ssl, client: 10.20.0.50, server: '{{site}}' }
goals:
  - name: web
    text: The office gets to the site.
    checks:
      - { kind: probe, flow: web, is: true }
      - { kind: probe, flow: web, field: rule, is: Users-Web }
# The answer is a value, or a measure of the world such as { kind: probe, flow: web, field: rule }.
questions:
  - name: decides
    kind: choice
    text: What decided about these packets?
    choices: [a rule that denies them, the default between zones, a route]
    answer: the default between zones
# Where to look, which field, which command.
hints:
  - Ask the firewall which rule it would take.
  - A rule may be there and not count.
  - show running security-policy; then look at what is missing from it.
wrongTurns:
  - name: everything
    text: A rule for everything lets in and out what must stay where it is.
    lines:
      - configure
      - set rulebase security rules All from any to any source any destination any application any service any action allow
      - commit
      - exit
    fails: [open-rule]
solution:
  - test security-policy-match from trust to untrust source 10.20.0.50 destination {{site}} protocol 6 destination-port 443
  - ':answer decides the default between zones'
  - configure
  - set rulebase security rules Users-Web disabled no
  - commit
  - exit
evidence:
  - lines: ['test security-policy-match from trust to untrust source 10.20.0.50 destination {{site}} protocol 6 destination-port 443']
    shows: [interzone-default]
debrief:
  cause: The rule for the office was disabled, so nothing but the default between zones was left, and that denies.
`;
}
