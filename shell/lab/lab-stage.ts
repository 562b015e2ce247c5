// Makes a lab ready: what the order names is looked up, its world is warmed up, and whoever runs it gets firewalls that are recorded.
import type { Engine } from '../../engine/engine.ts';
import { type LabStart, startLab } from '../../labs/lab-start.ts';
import { type StagedLab, stageLab } from '../../labs/read-lab.ts';
import { createRecordingDesk, type RecordingDesk } from '../recording-desk.ts';
import { openRecordings, type RecordingsRequest } from '../world-recordings.ts';
import type { LabDesk } from './lab-desk.ts';
import { type LabConversationParts, LabFirewalls } from './lab-firewalls.ts';
import { type LabShelf, labNamed } from './lab-shelf.ts';
import { labWorldHash, labWorldName } from './lab-world.ts';
import type { StartOrder } from './start-order.ts';

/** A lab that is ready, and the makers of its firewalls. */
export interface ReadyLab {
  readonly start: LabStart;
  readonly firewalls: LabFirewalls;
}

/** What labs are made ready with. */
export interface LabStageParts {
  readonly shelf: LabShelf;
  readonly conversation: Omit<LabConversationParts, 'labs' | 'seed'>;
  readonly recordings: Omit<RecordingsRequest, 'recorded'>;
  readonly onProblem: (problem: string) => void;
  /** The desk of the conversation, which leads to its room. */
  readonly desk: LabDesk;
}

/** Where the labs of one conversation are made ready. */
export class LabStage {
  readonly #parts: LabStageParts;
  #recorded = 0;

  constructor(parts: LabStageParts) {
    this.#parts = parts;
  }

  /** The lab that is wanted, or one line that says why there is none. */
  ready({ id, seed, variant, mode }: StartOrder): ReadyLab | string {
    const { conversation, desk, shelf } = this.#parts;
    const source = labNamed(shelf, id);
    if (source === undefined) return `no lab '${id}'; ':lab list' lists them`;
    if (variant !== undefined && !source.variants.includes(variant))
      return `the lab ${id} has ${source.variants.length === 0 ? 'no variants' : `the variants ${source.variants.join(', ')}`}`;
    const choice = { seed, ...(variant === undefined ? {} : { variant }) };
    const staging = stageLab(source, shelf.library, choice);
    if (staging.kind === 'invalid') {
      const [issue] = staging.issues;
      return `the lab ${id} cannot be started with seed ${seed}: ${issue?.path.join('.')}: ${issue?.message}`;
    }
    const firewalls = new LabFirewalls({
      ...conversation,
      coach: mode === 'exam' ? 'off' : conversation.coach,
      labs: desk,
      seed,
    });
    const start = startLab(firewalls, staging.staged, shelf.library);
    return {
      firewalls,
      start: firewalls.recorded(start, (engine) => this.#recordings(staging.staged, engine)),
    };
  }

  /** Of one that was asked for, each firewall that the learner is given has a file of its own. */
  #recordings(staged: StagedLab, engine: Engine): RecordingDesk {
    const { recordings, onProblem } = this.#parts;
    const { record } = recordings.shell;
    const shell = { ...recordings.shell, record: record && numbered(record, ++this.#recorded) };
    const recorded = {
      name: labWorldName(staged),
      hash: () => labWorldHash(staged),
      seed: staged.choice.seed,
    };
    const opened = openRecordings({ ...recordings, shell, recorded }, engine);
    if (opened.kind === 'desk') return opened.desk;
    onProblem(opened.problem);
    return createRecordingDesk({});
  }
}

/** `lesson.fwsh`, `lesson-2.fwsh`, `lesson-3.fwsh`. */
function numbered(path: string, number: number): string {
  return number === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${number}$1`);
}
