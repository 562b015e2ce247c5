// What a person did at the keyboard, freed of the many ways terminals spell it.

/** One thing the decoder read. */
export type Key =
  /** Printable text, one or more characters, never a control character. */
  | { readonly kind: 'text'; readonly text: string }
  /** Any other key by its name, with modifiers in the order ctrl-alt-shift: `enter`, `ctrl-a`, `alt-b`, `ctrl-left`. */
  | { readonly kind: 'chord'; readonly chord: string }
  /** A bracketed paste, control characters included. */
  | { readonly kind: 'paste'; readonly text: string }
  /** A mouse report: column and row are counted from 1. */
  | {
      readonly kind: 'mouse';
      readonly button: number;
      readonly column: number;
      readonly row: number;
      readonly pressed: boolean;
    }
  /** The terminal's answer to a cursor position question, counted from 1. */
  | { readonly kind: 'cursor-position'; readonly column: number; readonly row: number };
