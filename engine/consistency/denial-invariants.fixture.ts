// Records of what policy denied, against the rules that denied it and the counter of denials.
import type { SecurityRuleRecord } from '../policy-records.ts';
import type { TrafficLogRecord } from '../session-log-record.ts';
import type { EngineView } from '../view.ts';
import { counterOf, exceptions, greater, type Invariant, sumOf, unequal } from './invariant.fixture.ts';

/** Records that the log keeps. */
const CAPACITY = 16_384;
const RECOUNTED = ['commit', 'clear-rule-hits', 'clear-log'] as const;

function denials(view: EngineView): readonly TrafficLogRecord[] {
  const is = (value: string) => ({ kind: 'term', field: 'subtype', operator: 'eq', value }) as const;
  const where = { kind: 'some', of: [is('drop'), is('deny')] } as const;
  return view.trafficLog({ limit: CAPACITY, direction: 'backward', where });
}

/** Nothing that was logged is forgotten yet. */
function isWhole(view: EngineView): boolean {
  return view.trafficLog({ limit: CAPACITY, direction: 'backward' }).length < CAPACITY;
}

function deniers(view: EngineView): readonly SecurityRuleRecord[] {
  return view.policy.securityRules().filter(({ action }) => action !== 'allow');
}

function hitsOf(view: EngineView, rule: string): number {
  return view.ruleHits('security').find(({ name }) => name === rule)?.count ?? 0;
}

/** Of denials. */
export const DENIAL_INVARIANTS: readonly Invariant[] = [
  {
    name: 'only a rule that denies and logs has a denial in the log',
    until: ['commit'],
    contradictions: (view) => {
      const logging = deniers(view).filter(({ logs }) => logs.start || logs.end);
      return exceptions(
        denials(view),
        ({ rule, action }) => logging.some((one) => one.name === rule && one.action === action),
        ({ rule, subtype, at }) => `${subtype} by ${rule} at ${at}`,
      );
    },
  },
  {
    name: 'a rule that denies and logs has a record for each time it was hit',
    until: RECOUNTED,
    contradictions: (view) => {
      if (!isWhole(view)) return [];
      const logged = denials(view);
      return deniers(view)
        .filter(({ logs }) => logs.end)
        .flatMap(({ name }) =>
          unequal(name, logged.filter(({ rule }) => rule === name).length, hitsOf(view, name)),
        );
    },
  },
  {
    name: 'packets in records of drops are those that policy denied, where nobody denies without logging',
    until: [...RECOUNTED, 'clear-counters'],
    contradictions: (view) => {
      const drops = denials(view).filter(({ subtype }) => subtype === 'drop');
      const packets = sumOf(drops, (one) => one.packets);
      const denied = counterOf(view, 'flow_policy_deny');
      const isLogged = deniers(view).every(({ name, logs }) => logs.end || hitsOf(view, name) === 0);
      return isLogged && isWhole(view)
        ? unequal('packets', packets, denied)
        : greater('packets', packets, denied);
    },
  },
];
