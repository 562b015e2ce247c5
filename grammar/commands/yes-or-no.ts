// The value type of a switch.
import type { ValueType } from '../language/value-type.ts';
import { meaning, oneOf } from '../language/value-types.ts';

/** `yes` is true. */
export const yesOrNo: ValueType<boolean> = meaning(oneOf('yes', 'no'), (word) => word === 'yes');
