// How text is set off. Styles only repeat what words and places say already, so that nothing is lost without them.

/** Sets text off from its surroundings. */
export interface Theme {
  /** Not device text, or not important now. */
  dim(text: string): string;
  /** The words to look at first. */
  strong(text: string): string;
}

/** For terminals with styles. */
export const styledTheme: Theme = {
  dim: (text) => `\x1b[2m${text}\x1b[22m`,
  strong: (text) => `\x1b[1m${text}\x1b[22m`,
};

/** For NO_COLOR and its likes: no control sequences at all. */
export const plainTheme: Theme = { dim: (text) => text, strong: (text) => text };
