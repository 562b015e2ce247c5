// The labs of one conversation: which there are, which one is under way, and what the verbs about them do.
import type { Suggestion } from '../../grammar/language/suggestion.ts';
import { debriefOf } from '../../labs/debrief.ts';
import type { LabRun } from '../../labs/lab-run.ts';
import { pathOf } from './guided-path.ts';
import { denied, type LabAnswer, type LabVerbName, told } from './lab-desk.ts';
import { type LabMode, refusalIn } from './lab-mode.ts';
import type { LabPlaces } from './lab-places.ts';
import { allLabs, type LabShelf, openShelf } from './lab-shelf.ts';
import { LabSitting } from './lab-sitting.ts';
import { LabStage, type LabStageParts, type ReadyLab } from './lab-stage.ts';
import {
  assessmentLines,
  briefLines,
  debriefLines,
  listLines,
  markLines,
  questionLines,
  wrapped,
} from './lab-text.ts';
import { labWords } from './lab-words.ts';
import type { ProgressStore } from './progress-file.ts';
import { progressLines } from './progress-text.ts';
import { type LeftRun, RunFile } from './run-file.ts';
import { LAB_ACTIONS, readStart, type StartOrder } from './start-order.ts';

/** What the room needs of the conversation around it. */
export interface LabRoomParts extends Omit<LabStageParts, 'shelf'> {
  readonly places: LabPlaces;
  /** Milliseconds since 1970. */
  readonly wallClock: () => number;
  readonly progress: ProgressStore;
  /** Where the lab under way is kept; absent: nowhere. */
  readonly stateFolder?: string | undefined;
}

/** All of it. */
export class LabRoom {
  readonly #parts: LabRoomParts;
  readonly #shelf: LabShelf;
  readonly #stage: LabStage;
  #sitting: LabSitting | undefined;
  /** The result of this sitting is kept already. */
  #isKept = false;

  constructor(parts: LabRoomParts) {
    this.#parts = parts;
    this.#shelf = openShelf(parts.places);
    this.#stage = new LabStage({ ...parts, shelf: this.#shelf });
  }

  /** The lab under way. */
  get sitting(): LabSitting | undefined {
    return this.#sitting;
  }

  get shelf(): LabShelf {
    return this.#shelf;
  }

  refusal(verb: string): string | undefined {
    return this.#sitting === undefined ? undefined : refusalIn(this.#sitting.mode, verb);
  }

  words(verb: LabVerbName, before: readonly string[]): readonly Suggestion[] {
    return labWords(verb, before, {
      labs: allLabs(this.#shelf),
      questions: this.#sitting?.run.start.lab.questions ?? [],
      checkpoints: this.#sitting?.run.checkpoints ?? [],
    });
  }

  run(verb: LabVerbName, operand: string): LabAnswer {
    if (verb === 'progress') return this.#progress();
    if (verb !== 'lab') return this.#act(verb, operand);
    const [action = '', ...rest] = operand.split(' ');
    const meant = LAB_ACTIONS.filter(({ text }) => text.startsWith(action)).map(({ text }) => text);
    const known = meant.find((text) => text === action) ?? (meant.length === 1 ? meant[0] : undefined);
    if (action === '') return this.#sitting === undefined ? this.#list() : this.#brief();
    if (known === undefined)
      return denied(`:lab takes one of ${LAB_ACTIONS.map(({ text }) => text).join(', ')}`);
    // What may not be done by the short form may not be done by the long one.
    const refusal = this.refusal(known);
    return refusal === undefined ? this.#act(known, rest.join(' ')) : denied(refusal);
  }

  /** Starts a lab in place of the one under way. */
  start(order: StartOrder): LabAnswer {
    const staged = this.#stage.ready(order);
    if (typeof staged === 'string') return denied(staged);
    const { lab } = this.#sit(staged, order.mode).run.start;
    return told(...briefLines(lab, order.mode), ...this.#help(order.mode));
  }

  /** Goes on with what another shell has left; undefined where its lab is not there any more. */
  resume(left: LeftRun): LabAnswer | undefined {
    const { lab: id, seed, variant } = left.journal;
    const staged = this.#stage.ready({ id, seed, variant, mode: left.mode });
    if (typeof staged === 'string') return undefined;
    const { run } = this.#sit(staged, left.mode, left);
    const { title } = run.start.lab;
    const lines = run.facts.lines === 1 ? '1 line' : `${run.facts.lines} lines`;
    return told(
      `back in the lab '${title}' (${id}), ${lines} done; ':lab brief' tells the ticket, ':lab quit' leaves`,
    );
  }

  /** The time of an exam is over: it is graded as it stands, and left. Undefined while there is time. */
  timeUp(): readonly string[] | undefined {
    if (this.#sitting?.isOver !== true) return undefined;
    return ['time is up; the line was not run', ...this.#leave()];
  }

  #act(action: string, operand: string): LabAnswer {
    if (action === 'list') return this.#list();
    if (action === 'start') return this.#startLine(operand);
    const sitting = this.#sitting;
    if (sitting === undefined)
      return denied("no lab is under way; ':lab list' lists them, ':lab start ID' starts one");
    switch (action) {
      case 'brief':
        return this.#brief();
      case 'goal':
        return told(...markLines(sitting.marks), ...sitting.steps());
      case 'check':
        return this.#check(sitting);
      case 'hint':
        return this.#hint(sitting);
      case 'answer':
        return this.#answer(sitting, operand);
      case 'reset':
        return this.#back(
          sitting,
          (run) => {
            run.reset();
            return true;
          },
          'the lab stands as it stood at the beginning',
        );
      case 'undo':
        return this.#back(sitting, (run) => run.undo(), 'taken back');
      case 'checkpoint':
        return this.#checkpoint(sitting, operand);
      case 'solution':
        return this.#solution(sitting);
      case 'debrief':
        return this.#debrief(sitting);
      case 'watch':
        return this.#watch(sitting, operand);
      default:
        return told(...this.#leave());
    }
  }

  #list(): LabAnswer {
    const solved = this.#parts.progress.results().filter(({ outcome }) => outcome === 'solved');
    return told(...listLines(this.#shelf, new Set(solved.map(({ lab }) => lab))));
  }

  #progress(): LabAnswer {
    return told(...progressLines(this.#parts.progress.results(), allLabs(this.#shelf)));
  }

  #startLine(operand: string): LabAnswer {
    if (this.#sitting !== undefined) {
      const { id } = this.#sitting.run.start.lab;
      return denied(`the lab ${id} is under way; ':lab quit' leaves it, ':lab reset' begins it again`);
    }
    const order = readStart(operand);
    return typeof order === 'string' ? denied(order) : this.start(order);
  }

  #sit({ start, firewalls }: ReadyLab, mode: LabMode, left?: LeftRun): LabSitting {
    const { wallClock, stateFolder, onProblem } = this.#parts;
    const file = stateFolder === undefined ? undefined : new RunFile(stateFolder, onProblem);
    this.#isKept = false;
    this.#sitting = new LabSitting({ start, mode, firewalls, wallClock, left, file });
    return this.#sitting;
  }

  #help(mode: LabMode): readonly string[] {
    const sitting = this.#sitting;
    if (mode === 'guided') return ['', ...(sitting?.steps() ?? [])];
    if (mode === 'sandbox') return ['', "nothing is graded; ':lab quit' leaves"];
    const hint = mode === 'exam' ? '' : "':hint' helps, ";
    return ['', `':check' tells how far it is solved, ${hint}':lab quit' leaves`];
  }

  #brief(): LabAnswer {
    const sitting = this.#sitting;
    if (sitting === undefined) return this.#list();
    return told(...briefLines(sitting.run.start.lab, sitting.mode), ...this.#help(sitting.mode));
  }

  #check(sitting: LabSitting): LabAnswer {
    const assessment = sitting.check();
    if (assessment.outcome === 'solved' && !this.#isKept) this.#keep(sitting);
    return {
      status: assessment.outcome === 'solved' ? 'accepted' : 'rejected',
      lines: assessmentLines(assessment),
    };
  }

  #hint({ run }: LabSitting): LabAnswer {
    const hint = run.hint();
    if (hint === undefined) return denied("that were all hints; ':lab solution' shows the way");
    return told(...wrapped(hint, '  ', `hint ${run.facts.hints} of ${run.start.lab.hints.length}: `));
  }

  #answer({ run }: LabSitting, operand: string): LabAnswer {
    const { questions } = run.start.lab;
    if (questions.length === 0) return denied('this lab asks nothing');
    const asked = questions.filter(({ name }) => operand === '' || name === operand);
    if (asked.length > 0) return told(...asked.flatMap(questionLines));
    const [, name, value] = /^(\S+)\s*(.*)$/.exec(operand) ?? [];
    const reply = run.answer(name ?? operand, value ?? '');
    if (reply.kind === 'unknown-question')
      return denied(
        `no question '${name}'${reply.known.length === 0 ? '' : `; there is ${reply.known.join(', ')}`}`,
      );
    if (reply.kind === 'no-choice')
      return denied('there is to choose from', ...reply.choices.map((choice) => `  * ${choice}`));
    if (this.#sitting?.mode === 'exam') return told('noted');
    return reply.isRight ? told('right') : denied('that is not right');
  }

  #checkpoint(sitting: LabSitting, name: string): LabAnswer {
    const { run } = sitting;
    if (name === '') return told(`checkpoints: ${run.checkpoints.join(', ') || 'none'}`);
    if (run.checkpoints.includes(name))
      return this.#back(sitting, () => run.returnTo(name), `back at the checkpoint ${name}`);
    run.checkpoint(name);
    return told(`checkpoint ${name}; ':lab checkpoint ${name}' returns to it`);
  }

  #back(sitting: LabSitting, how: (run: LabRun) => boolean, text: string): LabAnswer {
    return sitting.back(how) ? told(text) : denied('there is nothing to take back');
  }

  #solution(sitting: LabSitting): LabAnswer {
    if (sitting.mode === 'exam') return denied('the solution is not shown in an exam');
    const lines = pathOf(sitting.run);
    sitting.run.solution();
    return told('the shortest path; this run counts no points any more', ...lines.map((line) => `  ${line}`));
  }

  #debrief({ run, mode, session }: LabSitting): LabAnswer {
    const isOpen = run.sawSolution || mode === 'guided' || mode === 'sandbox';
    if (!isOpen && run.assess().outcome !== 'solved')
      return denied("the story is told when the lab is solved, or after ':lab solution'");
    return told(...debriefLines(debriefOf(run, (line) => session.meaning(line))));
  }

  #watch(sitting: LabSitting, setting: string): LabAnswer {
    if (sitting.mode === 'exam') return denied('nothing is watched in an exam');
    if (setting !== 'on' && setting !== 'off') return denied(':lab watch takes on or off');
    sitting.watch(setting);
    return told(
      setting === 'on' ? 'goals are looked at after each line' : 'goals are looked at when you check',
    );
  }

  /** Back to the world before. What was done counts, once anything was. */
  #leave(): readonly string[] {
    const sitting = this.#sitting;
    if (sitting === undefined) return [];
    const { title } = sitting.run.start.lab;
    if (sitting.run.journal.entries.length > 0 && !this.#isKept) this.#keep(sitting);
    sitting.leave();
    this.#sitting = undefined;
    return [`left the lab '${title}'; this is the world before it`];
  }

  #keep(sitting: LabSitting): void {
    if (sitting.mode === 'sandbox') return;
    this.#isKept = true;
    this.#parts.progress.add(sitting.result());
  }
}
