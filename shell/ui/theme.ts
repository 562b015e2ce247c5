// How text is set off. Styles only repeat what words and places say already, so that nothing is lost without them.

/** Sets text off from its surroundings. */
export interface Theme {
  /** Not device text, or not important now. */
  dim(text: string): string;
  /** The words to look at first. */
  strong(text: string): string;
  /** The row or the word that keys act on. */
  chosen(text: string): string;
  /** What has just come. */
  fresh(text: string): string;
  /** What has just become something else. */
  changed(text: string): string;
}

/** For terminals with styles. */
export const styledTheme: Theme = {
  dim: (text) => `\x1b[2m${text}\x1b[22m`,
  strong: (text) => `\x1b[1m${text}\x1b[22m`,
  chosen: (text) => `\x1b[7m${text}\x1b[27m`,
  fresh: (text) => `\x1b[32m${text}\x1b[39m`,
  changed: (text) => `\x1b[33m${text}\x1b[39m`,
};

/** For NO_COLOR and its likes: no control sequences at all. */
export const plainTheme: Theme = {
  dim: same,
  strong: same,
  chosen: same,
  fresh: same,
  changed: same,
};

function same(text: string): string {
  return text;
}
