// Faults of the security policy: a rule that stands too low, is switched off, is missing, or says too little.
import { z } from 'zod';
import type { World, WorldSecurityRule } from '../../engine/world/world-schema.ts';
import { changed, committed, moved, type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
const rule = { rule: name, flow: name.optional() };

export const ruleFaultShapes = [
  /** The rule comes after another one that takes its packets. */
  z.strictObject({ kind: z.literal('rule-below'), ...rule, above: name }),
  z.strictObject({ kind: z.literal('rule-disabled'), ...rule }),
  z.strictObject({ kind: z.literal('rule-missing'), ...rule }),
  /** Zones of one side in place of the right ones. */
  z.strictObject({
    kind: z.literal('rule-zone'),
    ...rule,
    side: z.enum(['from', 'to']),
    zones: z.array(name).min(1),
  }),
  z.strictObject({ kind: z.literal('rule-destination'), ...rule, destination: z.array(name).min(1) }),
  /** Without these applications. */
  z.strictObject({ kind: z.literal('rule-application'), ...rule, without: z.array(name).min(1) }),
  z.strictObject({ kind: z.literal('rule-service'), ...rule, service: z.array(name).min(1) }),
  z.strictObject({ kind: z.literal('rule-user'), ...rule, user: z.array(name).min(1) }),
  z.strictObject({ kind: z.literal('rule-schedule'), ...rule, schedule: name }),
  z.strictObject({ kind: z.literal('rule-unlogged'), ...rule }),
] as const;

export type RuleFault = z.infer<(typeof ruleFaultShapes)[number]>;

export const ruleFaults: Treatment<RuleFault> = {
  tags: ['POL'],
  apply: (world, fault) => {
    const securityRules = faulty(world.securityRules, fault);
    return securityRules === undefined ? undefined : { ...world, securityRules };
  },
  repair: (world, fault) => {
    const sound = world.securityRules.find((one) => one.name === fault.rule);
    return sound === undefined ? [] : committed(...repairLines(world, sound, fault));
  },
  symptoms: (fault) =>
    fault.kind === 'rule-unlogged'
      ? [{ kind: 'log', filter: { rule: fault.rule }, since: 'start', field: 'count', is: 0 }]
      : undelivered(fault.flow),
};

function faulty(rules: readonly WorldSecurityRule[], fault: RuleFault): WorldSecurityRule[] | undefined {
  const change = (fields: Partial<WorldSecurityRule>) =>
    changed(rules, fault.rule, (one) => ({ ...one, ...fields }));
  switch (fault.kind) {
    case 'rule-below':
      return moved(rules, { name: fault.rule, beside: fault.above, shift: 1 });
    case 'rule-disabled':
      return change({ disabled: true });
    case 'rule-missing':
      return rules.some(({ name: known }) => known === fault.rule)
        ? rules.filter(({ name: known }) => known !== fault.rule)
        : undefined;
    case 'rule-zone':
      return change({ [fault.side]: fault.zones });
    case 'rule-destination':
      return change({ destination: fault.destination });
    case 'rule-application':
      return changed(rules, fault.rule, (one) => ({
        ...one,
        application: one.application.filter((application) => !fault.without.includes(application)),
      }));
    case 'rule-service':
      return change({ service: fault.service });
    case 'rule-user':
      return change({ user: fault.user });
    case 'rule-schedule':
      return change({ schedule: fault.schedule });
    case 'rule-unlogged':
      return change({ logEnd: false });
  }
}

function repairLines(world: World, sound: WorldSecurityRule, fault: RuleFault): readonly string[] {
  const at = `rulebase security rules ${sound.name}`;
  switch (fault.kind) {
    case 'rule-below':
      return [`move ${at} before ${fault.above}`];
    case 'rule-disabled':
      return [`set ${at} disabled no`];
    case 'rule-missing':
      return [`set ${at} ${ruleWords(sound)}`, ...placeLines(world, sound)];
    case 'rule-zone':
      return replaced(at, fault.side, { wrong: fault.zones, right: sound[fault.side] });
    case 'rule-destination':
      return replaced(at, 'destination', { wrong: fault.destination, right: sound.destination });
    case 'rule-application':
      return [`set ${at} application [ ${sound.application.join(' ')} ]`];
    case 'rule-service':
      // Ports of a world have names of their own in the configuration: the whole list gives way.
      return [`delete ${at} service`, `set ${at} service [ ${sound.service.join(' ')} ]`];
    case 'rule-user':
      return replaced(at, 'source-user', { wrong: fault.user, right: sound.user });
    case 'rule-schedule':
      return [`delete ${at} schedule`];
    case 'rule-unlogged':
      return [`set ${at} log-end yes`];
  }
}

/** Lines that put the right members of a list in place of the wrong ones. */
export function replaced(
  at: string,
  field: string,
  { wrong, right }: { readonly wrong: readonly string[]; readonly right: readonly string[] },
): readonly string[] {
  const surplus = wrong.filter((one) => !right.includes(one));
  return [
    `set ${at} ${field} [ ${right.join(' ')} ]`,
    ...surplus.map((one) => `delete ${at} ${field} ${one}`),
  ];
}

function ruleWords(rule: WorldSecurityRule): string {
  const list = (values: readonly string[]) => (values.length === 1 ? values[0] : `[ ${values.join(' ')} ]`);
  return [
    `from ${list(rule.from)} to ${list(rule.to)} source ${list(rule.source)} destination ${list(rule.destination)}`,
    `application ${list(rule.application)} service ${list(rule.service)} action ${rule.action}`,
  ].join(' ');
}

/** A new rule comes last; where another one followed, it goes back in front of that one. */
function placeLines({ securityRules }: World, { name: own }: WorldSecurityRule): readonly string[] {
  const at = securityRules.findIndex((one) => one.name === own);
  const next = securityRules[at + 1];
  return next === undefined ? [] : [`move rulebase security rules ${own} before ${next.name}`];
}
