// A command as it was typed, from what copying made of it.

/** A command and how sure it is. */
export interface RepairedCommand {
  readonly line: string;
  readonly confidence: number;
}

/** Whether a line could be one of the device's. */
export type LineJudge = (line: string) => boolean;

/** Undoes what word processors and readers of pictures do. A repair that the judge does not take is not made. */
export function repairedCommand(text: string, judge: LineJudge): RepairedCommand {
  const straight = straightened(text).trimEnd();
  const sure = straight === text ? 1 : 0.9;
  if (straight === '' || judge(straight)) return { line: straight, confidence: sure };
  const unspaced = straight.replace(/ {2,}/g, ' ');
  const read = unspaced
    .split(' ')
    .map((word) => (/^[a-z0-9|-]*[a-z][a-z0-9|-]*$/i.test(word) ? lettersOf(word) : word))
    .join(' ');
  if (read !== straight && judge(read)) return { line: read, confidence: 0.6 };
  return { line: straight, confidence: sure * 0.9 };
}

/** Quotes, dashes and blanks of word processors as a keyboard has them. */
export function straightened(text: string): string {
  return text
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2018\u2019\u201a]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff]/g, '');
}

function lettersOf(word: string): string {
  return word.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's').replaceAll('|', 'l');
}
