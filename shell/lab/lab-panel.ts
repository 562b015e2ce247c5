// What a panel shows of a lab under way.
import type { Assessed } from '../../labs/assessed.ts';

/** Beside the prompt, as last checked. */
export interface LabPanel {
  readonly title: string;
  readonly mode: string;
  /** First sentence of the ticket. */
  readonly ticket: string;
  /** Goals and questions with their marks. */
  readonly marks: readonly Pick<Assessed, 'mark' | 'name'>[];
  readonly hints: number;
  /** Minutes that have passed, and the limit or the usual time. */
  readonly minutes: number;
  readonly of: number;
}
