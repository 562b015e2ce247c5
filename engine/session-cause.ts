// Why a session is what it is, and why a packet was dropped, as data. The words are made elsewhere.

/** A stage of a packet's way, in its order. */
export type CauseStage =
  | 'arrival'
  | 'nat'
  | 'route'
  | 'policy'
  | 'application'
  | 'state'
  | 'timer'
  | 'parent'
  | 'peer'
  | 'log'
  | 'end'
  | 'drop'
  | 'earlier-session';

/** What a decision was made of, by name. Instants stand under `at`. */
export type CauseFacts = Readonly<Record<string, string | number | boolean>>;

/** One step of what became of a session: where it was taken, what was decided, and by what. */
export interface CausalStep {
  /** `slow path`, `security policy`, `ager` and the like. */
  readonly stage: string;
  readonly what: string;
  readonly detail: string;
}

/** One step of a causal record: `what` is the word of the decision. */
export interface WhyStep extends CausalStep {
  readonly stage: CauseStage;
  readonly facts: CauseFacts;
}

/** A step with its facts; `detail` is the same in one line, names before values, without instants. */
export function whyStep(stage: CauseStage, what: string, facts: CauseFacts): WhyStep {
  const told = Object.entries(facts).filter(([name]) => name !== 'at');
  return { stage, what, facts, detail: told.map(([name, value]) => `${name} ${value}`).join(', ') };
}

/** A flow to ask about; what is not given agrees with everything. Addresses of either family, in any form of their text. */
export interface FlowCriteria {
  readonly source?: string;
  readonly destination?: string;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  /** IP protocol number. */
  readonly protocol?: number;
}
