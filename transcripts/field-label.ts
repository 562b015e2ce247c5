// `label: value` in all the ways device text writes it: blanks before the colon, aligned values, several on one line.

/**
 * Longest line that is looked into for fields. No device prints longer ones; they are compared as text, because
 * the patterns here may take time that grows with the square of the length.
 */
export const longestFieldLine = 2000;

/** A label with its value; the value is empty when nothing follows the colon. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

/**
 * The pairs of one line, none when it is no label line. A further pair begins behind two blanks or a comma:
 * `sport:  51514   dport:  443` and `TCP: 90 secs, UDP: 60 secs`. A time such as `14:22:07` is no label.
 */
export function labelledValues(text: string): readonly LabelledValue[] {
  const first = firstColon(text);
  if (first === undefined) return [];
  const pairs: LabelledValue[] = [];
  let label = text.slice(0, first).trim();
  let from = first + 1;
  for (const next of text.slice(from).matchAll(furtherLabel)) {
    const start = first + 1 + next.index;
    pairs.push({ label, value: text.slice(from, start).trim() });
    label = next[1] ?? '';
    from = start + next[0].length;
  }
  pairs.push({ label, value: text.slice(from).trim() });
  return pairs;
}

/** `label    value` without a colon: two cells apart by two blanks or more, the second beginning with a digit. */
export function spacedValue(text: string): LabelledValue | undefined {
  const match = /^([^\s:](?:[^\s:]| (?! ))*) {2,}(\d\S*)$/.exec(text.trim());
  return match === null ? undefined : { label: match[1] ?? '', value: match[2] ?? '' };
}

/** `attribute value;` inside a policy block. */
export function attributeValue(text: string): LabelledValue | undefined {
  const match = /^(\S+) +(.*);$/.exec(text.trim());
  return match === null ? undefined : { label: match[1] ?? '', value: (match[2] ?? '').trim() };
}

// Letters first, so that neither an address nor a clock is taken for a label; one blank at most between words.
const furtherLabel = /(?:(?<! ) {2,}|, )([A-Za-z][\w/()-]*(?: [\w/()-]+){0,7}):(?= |$)/g;

// The colon that ends the first label: followed by a blank or the end, no run of blanks inside what stands before it.
function firstColon(text: string): number | undefined {
  const match = /:(?= |$)/.exec(text);
  if (match === null) return undefined;
  const label = text.slice(0, match.index).trim();
  return label === '' || label.includes('  ') || label.includes('\t') ? undefined : match.index;
}
