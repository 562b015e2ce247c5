// All faults that a lab may be composed of.
import { z } from 'zod';
import { boxFaultShapes } from './box-faults.ts';
import { decryptionFaultShapes } from './decryption-faults.ts';
import { hostFaultShapes } from './host-faults.ts';
import { natFaultShapes } from './nat-faults.ts';
import { networkFaultShapes } from './network-faults.ts';
import { qosFaultShapes } from './qos-faults.ts';
import { ruleFaultShapes } from './rule-faults.ts';
import { sessionFaultShapes } from './session-faults.ts';
import { vpnFaultShapes } from './vpn-faults.ts';

/** A fault with what it concerns. `flow` names a flow of the lab that must show it. */
export const faultShape = z.discriminatedUnion('kind', [
  ...ruleFaultShapes,
  ...natFaultShapes,
  ...networkFaultShapes,
  ...hostFaultShapes,
  ...sessionFaultShapes,
  ...boxFaultShapes,
  ...vpnFaultShapes,
  ...decryptionFaultShapes,
  ...qosFaultShapes,
]);

/** One of them. */
export type Fault = z.infer<typeof faultShape>;
