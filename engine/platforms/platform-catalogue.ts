// Every model that can be simulated.
import type { Platform } from '../platform.ts';
import { PA_200 } from './pa-200.ts';
import { PA_220 } from './pa-220.ts';
import { PA_440 } from './pa-440.ts';
import { PA_850 } from './pa-850.ts';
import { PA_3260 } from './pa-3260.ts';
import { PA_5060 } from './pa-5060.ts';
import { PA_5260 } from './pa-5260.ts';
import { PA_VM } from './pa-vm.ts';

/** By size of the model. */
export const PLATFORMS: readonly Platform[] = [
  PA_200,
  PA_220,
  PA_440,
  PA_850,
  PA_3260,
  PA_5060,
  PA_5260,
  PA_VM,
];

/** The platform of a model name; undefined when it is not simulated. */
export function platformOf(model: string): Platform | undefined {
  return PLATFORMS.find((platform) => platform.model === model);
}
