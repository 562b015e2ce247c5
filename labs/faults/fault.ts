// Faults as one list: who treats which.
import type { World } from '../../engine/world/world-schema.ts';
import type { Check } from '../measure-shape.ts';
import { boxFaultShapes, boxFaults } from './box-faults.ts';
import { decryptionFaultShapes, decryptionFaults } from './decryption-faults.ts';
import type { Fault } from './fault-shape.ts';
import { hostFaultShapes, hostFaults } from './host-faults.ts';
import { natFaultShapes, natFaults } from './nat-faults.ts';
import { networkFaultShapes, networkFaults } from './network-faults.ts';
import { qosFaultShapes, qosFaults } from './qos-faults.ts';
import { ruleFaultShapes, ruleFaults } from './rule-faults.ts';
import { sessionFaultShapes, sessionFaults } from './session-faults.ts';
import type { Treatment } from './treatment.ts';
import { vpnFaultShapes, vpnFaults } from './vpn-faults.ts';

interface Shape {
  readonly shape: { readonly kind: { readonly value: string } };
}

/** A family treats exactly the kinds that its shapes name, so that no other fault reaches it. */
function family(
  shapes: readonly Shape[],
  treatment: object,
): readonly (readonly [string, Treatment<Fault>])[] {
  return shapes.map(({ shape }) => [shape.kind.value, treatment as Treatment<Fault>]);
}

const TREATMENTS: ReadonlyMap<string, Treatment<Fault>> = new Map([
  ...family(ruleFaultShapes, ruleFaults),
  ...family(natFaultShapes, natFaults),
  ...family(networkFaultShapes, networkFaults),
  ...family(hostFaultShapes, hostFaults),
  ...family(sessionFaultShapes, sessionFaults),
  ...family(boxFaultShapes, boxFaults),
  ...family(vpnFaultShapes, vpnFaults),
  ...family(decryptionFaultShapes, decryptionFaults),
  ...family(qosFaultShapes, qosFaults),
]);

/** Every kind of fault, in the order of the families. */
export const FAULT_KINDS: readonly string[] = [...TREATMENTS.keys()];

/** The world with the fault; undefined where it has nothing of the name that the fault concerns. */
export function withFault(world: World, fault: Fault): World | undefined {
  return TREATMENTS.get(fault.kind)?.apply(world, fault);
}

/** Lines that undo a fault of a world that was sound before. */
export function repairOf(world: World, fault: Fault): readonly string[] {
  return TREATMENTS.get(fault.kind)?.repair(world, fault) ?? [];
}

/** Checks that are met while the fault is there. */
export function symptomsOf(fault: Fault): readonly Check[] {
  return TREATMENTS.get(fault.kind)?.symptoms(fault) ?? [];
}
