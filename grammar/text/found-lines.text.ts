// Lines that a search has found, with those around them, as `grep` prints them.

/** How found lines are printed. */
export interface SearchForm {
  readonly shows: 'lines' | 'numbered' | 'count';
  /** Matches at most. */
  readonly limit: number;
  /** Lines of context before and after each match. */
  readonly before: number;
  readonly after: number;
}

/** The lines; two hyphens stand between groups that do not touch. */
export function foundLines(
  lines: readonly string[],
  matches: (line: string) => boolean,
  form: SearchForm,
): readonly string[] {
  const found = lines.flatMap((line, index) => (matches(line) ? [index] : [])).slice(0, form.limit);
  if (form.shows === 'count') return [String(found.length)];
  const isMatch = new Set(found);
  const shown = new Set(
    found.flatMap((index) =>
      Array.from({ length: form.before + form.after + 1 }, (_, step) => index - form.before + step),
    ),
  );
  const printed: string[] = [];
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (!shown.has(index)) continue;
    const isApart = last >= 0 && index > last + 1 && form.before + form.after > 0;
    if (isApart) printed.push('--');
    const number = `${index + 1}${isMatch.has(index) ? ':' : '-'}`;
    printed.push(form.shows === 'numbered' ? number + line : line);
    last = index;
  }
  return printed;
}
