// Where the layout and the words of a command come from. Its path is that of the release's hierarchy, which a test holds.

/** Closed: either somebody has published what the command prints, or it is assumed. */
export type CommandSource =
  | {
      readonly kind: 'vendor';
      /** The page, article or capture that shows the text. */
      readonly cites: string;
      /** What of the text is assumed all the same; undefined for nothing. */
      readonly assumes: string | undefined;
    }
  | {
      readonly kind: 'assumption';
      /** What is assumed, as the words behind "assumed:". */
      readonly assumes: string;
      /** What a source tells of it all the same, such as the names of columns; undefined for nothing. */
      readonly cites: string | undefined;
    };

/** The text is public, but for what is assumed of it. */
export function vendor(cites: string, assumes?: string): CommandSource {
  return { kind: 'vendor', cites, assumes };
}

/** The text is assumed; a source may tell a part of it. */
export function assumption(assumes: string, cites?: string): CommandSource {
  return { kind: 'assumption', assumes, cites };
}

/** One sentence part: `Vendor: …; assumed: …` or `Assumption: …; known: …`. */
export function sourceSentence(source: CommandSource): string {
  const { kind, cites, assumes } = source;
  return kind === 'vendor'
    ? `Vendor: ${cites}${assumes === undefined ? '' : `; assumed: ${assumes}`}`
    : `Assumption: ${assumes}${cites === undefined ? '' : `; known: ${cites}`}`;
}
