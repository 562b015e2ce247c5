// The value type of a session id.
import type { NameKind } from '../../engine/view.ts';
import type { ValueType } from '../language/value-type.ts';
import { uint } from '../language/value-types.ts';

const NAMES: NameKind = 'session-id';

/** An id of the full range; ids of present sessions are offered. Vendor: operational hierarchy, release 11.2. */
export const sessionId: ValueType<number> = { ...uint(1, 4_294_967_295), names: NAMES };
