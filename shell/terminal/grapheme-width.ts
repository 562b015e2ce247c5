// Cells of one grapheme. string-width knows more corner cases, but loading it costs as much as half a bare Node start, and
// it would have to load before the first prompt; the test holds this file to it.
import { eastAsianWidth } from 'get-east-asian-width';

const invisible =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]+$/u;
const leadingInvisible =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}]+/u;
const spacingMarks = /\p{Spacing_Mark}/gu;
/** Variation selector 16 asks for the emoji form; a joiner and a keycap only appear in emoji. */
const emojiForm = /[\uFE0F\u20E3]/;
const flag = /^\p{Regional_Indicator}{2}$/u;

/** 0 for what prints nothing, 2 for wide characters and emoji, 1 else; spacing marks add their own cells. */
export function graphemeWidth(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  if (emojiForm.test(grapheme) || flag.test(grapheme)) return 2;
  const visible = grapheme.replace(leadingInvisible, '');
  const base = eastAsianWidth(visible.codePointAt(0) ?? 0);
  if (visible.includes('\u200D')) return base;
  return base + (visible.slice(1).match(spacingMarks)?.length ?? 0);
}
