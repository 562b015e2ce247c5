// Faults of the NAT policy: a zone as it is after translation, a source that is left out, an order, a pool too small.
import { z } from 'zod';
import type { World, WorldNatRule } from '../../engine/world/world-schema.ts';
import { replaced } from './rule-faults.ts';
import { changed, committed, moved, type Treatment } from './treatment.ts';

const name = z.string().min(1);
const rule = { rule: name, flow: name.optional() };

export const natFaultShapes = [
  z.strictObject({ kind: z.literal('nat-zone'), ...rule, to: name }),
  /** Packets of this zone are not translated. */
  z.strictObject({ kind: z.literal('nat-source-missing'), ...rule, zone: name }),
  z.strictObject({ kind: z.literal('nat-below'), ...rule, above: name }),
  z.strictObject({ kind: z.literal('nat-disabled'), ...rule }),
  /** Out of so few addresses that they run out. */
  z.strictObject({ kind: z.literal('nat-pool'), ...rule, addresses: z.array(name).min(1) }),
] as const;

export type NatFault = z.infer<(typeof natFaultShapes)[number]>;

export const natFaults: Treatment<NatFault> = {
  tags: ['NAT'],
  apply: (world, fault) => {
    const natRules = faulty(world.natRules, fault);
    return natRules === undefined ? undefined : { ...world, natRules };
  },
  repair: (world, fault) => {
    const sound = world.natRules.find((one) => one.name === fault.rule);
    return sound === undefined ? [] : committed(...repairLines(sound, fault));
  },
  symptoms: (fault) => {
    if (fault.flow === undefined) return [];
    if (fault.kind === 'nat-pool') return [{ kind: 'pool', rule: fault.rule, field: 'available', below: 1 }];
    return [{ kind: 'probe', flow: fault.flow, field: 'natRule', not: fault.rule }];
  },
};

function faulty(rules: World['natRules'], fault: NatFault): WorldNatRule[] | undefined {
  const change = (alter: (one: WorldNatRule) => WorldNatRule) => changed(rules, fault.rule, alter);
  switch (fault.kind) {
    case 'nat-zone':
      return change((one) => ({ ...one, to: fault.to }));
    case 'nat-source-missing':
      return change((one) => ({ ...one, from: one.from.filter((zone) => zone !== fault.zone) }));
    case 'nat-below':
      return moved(rules, { name: fault.rule, beside: fault.above, shift: 1 });
    case 'nat-disabled':
      return change((one) => ({ ...one, disabled: true }));
    case 'nat-pool':
      return change((one) => ({
        ...one,
        sourceTranslation: { kind: 'dynamic-ip', addresses: fault.addresses },
      }));
  }
}

function repairLines(sound: WorldNatRule, fault: NatFault): readonly string[] {
  const at = `rulebase nat rules ${sound.name}`;
  switch (fault.kind) {
    case 'nat-zone':
      return replaced(at, 'to', { wrong: [fault.to], right: [sound.to] });
    case 'nat-source-missing':
      return [`set ${at} from ${fault.zone}`];
    case 'nat-below':
      return [`move ${at} before ${fault.above}`];
    case 'nat-disabled':
      return [`set ${at} disabled no`];
    case 'nat-pool':
      return translationLines(at, sound.sourceTranslation);
  }
}

/** A translation of the source in the place of another. */
function translationLines(at: string, sound: WorldNatRule['sourceTranslation']): readonly string[] {
  const words = sound === undefined ? undefined : translationWords(sound);
  const line = words === undefined ? [] : [`set ${at} source-translation ${words}`];
  return [`delete ${at} source-translation`, ...line];
}

function translationWords(translation: NonNullable<WorldNatRule['sourceTranslation']>): string {
  switch (translation.kind) {
    case 'static-ip': {
      const { address, bidirectional } = translation;
      return `static-ip translated-address ${address}${bidirectional ? ' bi-directional yes' : ''}`;
    }
    case 'dynamic-ip':
      return `dynamic-ip translated-address [ ${translation.addresses.join(' ')} ]`;
    case 'dynamic-ip-and-port':
      return translation.interface === undefined
        ? `dynamic-ip-and-port translated-address [ ${(translation.addresses ?? []).join(' ')} ]`
        : `dynamic-ip-and-port interface-address interface ${translation.interface}`;
  }
}
