// Lines that show what commands print: each simulated path is in one of them. Tests hold their answers, the bench measures them.

/** Lines that are typed one after the other into one conversation. */
export interface ExampleScene {
  /** Also the name of the file that holds the answers. */
  readonly name: string;
  /**
   * Lines of the device, answers to its questions, and verbs of the trainer. `{session}` stands for the id of the first session
   * that is listed when the line is typed.
   */
  readonly lines: readonly string[];
}

/** A scene of a text with one line in each of its rows; rows that are empty part what belongs together. */
export function scene(name: string, text: string): ExampleScene {
  return { name, lines: text.split('\n').filter((line) => line !== '') };
}
