// Whether a firewall is as a check wants it.
import type { LabSite } from './lab-site.ts';
import { type Measured, measured } from './measure.ts';
import type { Check, Comparison, Scalar } from './measure-shape.ts';

/** True when the check is met. */
export function isMet(site: LabSite, check: Check): boolean {
  switch (check.kind) {
    case 'any':
      return check.of.some((one) => isMet(site, one));
    case 'all':
      return check.of.every((one) => isMet(site, one));
    default:
      return agrees(site, measured(site, check), check);
  }
}

/** Every matcher that is given must agree. */
function agrees(site: LabSite, value: Measured, check: Comparison): boolean {
  const { is, not, below, above, matches, exists, same } = check;
  const number = typeof value === 'number' ? value : Number.NaN;
  return (
    (is === undefined || has(value, is)) &&
    (not === undefined || !has(value, not)) &&
    (below === undefined || number < below) &&
    (above === undefined || number > above) &&
    (check.in === undefined || check.in.some((one) => has(value, one))) &&
    (matches === undefined || new RegExp(`^(?:${matches})$`, 'u').test(textOf(value))) &&
    (exists === undefined || (value !== undefined) === exists) &&
    (same === undefined || textOf(value) === textOf(measured(site, same)))
  );
}

/** A configuration knows only words: numbers and switches are compared by their text. */
function has(value: Measured, wanted: Scalar): boolean {
  if (Array.isArray(value)) return value.some((one) => String(one) === String(wanted));
  return value !== undefined && String(value) === String(wanted);
}

function textOf(value: Measured): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}
