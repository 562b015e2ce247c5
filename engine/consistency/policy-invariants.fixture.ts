// Rules: how often they were hit, who lives under them, and what a test of them says.
import { RULE_BASES } from '../rule-hit-record.ts';
import {
  counterOf,
  details,
  exceptions,
  greater,
  type Invariant,
  sumOf,
  unequal,
} from './invariant.fixture.ts';

const COUNTED_ANEW = ['clear-rule-hits', 'commit'] as const;
const CLASSES = [1, 2, 3, 4, 5, 6, 7, 8];

/** Of policies. */
export const POLICY_INVARIANTS: readonly Invariant[] = [
  {
    name: 'no security rule has fewer hits than sessions',
    amid: COUNTED_ANEW,
    contradictions: (view) =>
      view
        .ruleHits('security')
        .flatMap(({ name, count }) => greater(name, view.countSessions({ rule: name, type: 'flow' }), count)),
  },
  {
    name: 'no NAT rule has fewer hits than sessions',
    amid: COUNTED_ANEW,
    contradictions: (view) =>
      view
        .ruleHits('nat')
        .flatMap(({ name, count }) =>
          greater(name, view.countSessions({ natRule: name, type: 'flow' }), count),
        ),
  },
  {
    name: 'no forwarding rule has fewer hits than sessions',
    amid: COUNTED_ANEW,
    contradictions: (view) =>
      view.pbfRules().flatMap(({ name, hits }) => greater(name, view.countSessions({ pbfRule: name }), hits)),
  },
  {
    name: 'forwarding rules and their hit counts tell the same hits',
    contradictions: (view) =>
      unequal(
        'hits',
        view.pbfRules().map(({ name, hits }) => [name, hits]),
        view.ruleHits('pbf').map(({ name, count }) => [name, count]),
      ),
  },
  {
    name: 'a rule was hit at a time if, and only if, it was hit',
    contradictions: (view) =>
      RULE_BASES.flatMap((base) =>
        exceptions(
          view.ruleHits(base),
          ({ count, first, last }) =>
            count === 0 || (first !== undefined && last !== undefined && first <= last && last <= view.now()),
          ({ name }) => `${base} ${name}`,
        ),
      ),
  },
  {
    name: 'every running security rule has hits to tell, in its order',
    contradictions: (view) => {
      const running = view.policy.securityRules().map(({ name }) => name);
      const told = view.ruleHits('security').map(({ name }) => name);
      return unequal(
        'names',
        running,
        told.filter((name) => running.includes(name)),
      );
    },
  },
  {
    name: 'what was denied was denied by a rule that was hit',
    until: [...COUNTED_ANEW, 'clear-counters', 'session-discard'],
    contradictions: (view) => {
      const deniers = view.policy.securityRules().filter(({ action }) => action !== 'allow');
      const hit = view.ruleHits('security').filter(({ name }) => deniers.some((rule) => rule.name === name));
      const denied = counterOf(view, 'flow_policy_deny') + counterOf(view, 'session_discard');
      return unequal(
        'denied',
        sumOf(hit, ({ count }) => count),
        denied,
      );
    },
  },
  {
    name: 'every session has a class of traffic',
    contradictions: (view) =>
      unequal(
        'sum',
        sumOf(CLASSES, (qosClass) => view.countSessions({ qosClass })),
        view.countSessions({}),
      ),
  },
  {
    name: 'sessions under a QoS rule are in its class',
    amid: ['commit'],
    contradictions: (view) =>
      view.policy
        .qosRules()
        .flatMap(({ name, class: qosClass }) =>
          unequal(
            name,
            view.countSessions({ qosRule: name, qosClass }),
            view.countSessions({ qosRule: name }),
          ),
        ),
  },
  {
    name: 'a test names the NAT rule that a translated session is under',
    amid: ['commit'],
    contradictions: (view) =>
      details(view)
        .filter(([{ type }, { nat, parent }]) => type === 'flow' && nat !== 'none' && parent === undefined)
        .flatMap(([{ id, fromZone, source, destination, protocol, destinationPort }, { natRule }]) => {
          const question = { from: fromZone, source, destination, protocol, destinationPort };
          return unequal(`session ${id}`, view.policy.matchNat(question)?.rule.name, natRule);
        }),
  },
  {
    name: 'a live session stands under a rule that there is',
    amid: ['commit'],
    contradictions: (view) => {
      const known = view.ruleHits('security').map(({ name }) => name);
      return exceptions(
        details(view),
        ([, { rule }]) => rule === undefined || known.includes(rule),
        ([{ id }, { rule }]) => `session ${id}: ${rule}`,
      );
    },
  },
];
