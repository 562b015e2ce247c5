// Shape of the rules that every security policy ends with.
import { z } from 'zod';

const defaultRule = {
  logStart: z.boolean().default(false),
  logEnd: z.boolean().default(false),
};

/** Vendor: the predefined rules allow traffic within a zone and deny it between zones; both can be overridden. */
export const defaultRulesSchema = z.strictObject({
  intrazone: z
    .strictObject({ action: z.enum(['allow', 'deny', 'drop']).default('allow'), ...defaultRule })
    .prefault({}),
  interzone: z
    .strictObject({ action: z.enum(['allow', 'deny', 'drop']).default('deny'), ...defaultRule })
    .prefault({}),
});
