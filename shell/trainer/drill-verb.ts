// `:drill`: completion practice. A line is shown, the learner types it with as few keys as possible.
// While a drill is on, device lines are answers: they are compared and never run.
import { answerDrill, beginDrill, type DrillState } from './drill.ts';
import { drawTargets } from './drill-draw.ts';
import { DRILL_TOPICS } from './drill-lines.ts';
import { summaryLines, targetLines, verdictLines } from './drill-text.ts';
import { accepted, rejected, type TrainerAnswer, type TrainerDesk, type TrainerVerb } from './verb.ts';

const USUAL_TARGETS = 10;
const MOST_TARGETS = 100;

/** What a drill needs of the conversation. */
export type DrillDesk = Pick<TrainerDesk, 'view' | 'language' | 'below' | 'drill' | 'setDrill'>;

/** Begins a drill, shows its target again, or ends it. */
export const drill: TrainerVerb = {
  name: 'drill',
  operand: '[TOPIC|N|quit]',
  help: 'type lines with as few keys as possible',
  choices: [...DRILL_TOPICS, 'quit'],
  run: (desk, operand) => {
    const running = desk.drill();
    if (operand === 'quit') return running ? ended(desk, running) : rejected('no drill is on');
    if (running) {
      return operand === ''
        ? accepted(...targetLines(running))
        : rejected("a drill is on; ':drill quit' ends it", ...targetLines(running));
    }
    return begun(desk, operand);
  },
};

/** A device line typed during a drill, and the presses it took. */
export function answerInDrill(
  desk: DrillDesk,
  running: DrillState,
  { line, keys }: { readonly line: string; readonly keys: number },
): TrainerAnswer {
  const target = running.queue[0]?.line ?? '';
  const right = desk.language.meaning(line) === desk.language.meaning(target);
  const next = answerDrill(running, { right, keys });
  const verdict = verdictLines(next);
  const status = right ? 'accepted' : 'rejected';
  if (next.queue.length === 0) return { status, lines: [...verdict, ...ended(desk, next).lines] };
  desk.setDrill(next);
  return { status, lines: [...verdict, '', ...targetLines(next)] };
}

function begun(desk: DrillDesk, operand: string): TrainerAnswer {
  const count = /^\d{1,3}$/.test(operand) ? Number(operand) : USUAL_TARGETS;
  const topic = DRILL_TOPICS.find((known) => known === operand);
  const isNumber = count !== USUAL_TARGETS || operand === String(USUAL_TARGETS);
  if ((operand !== '' && topic === undefined && !isNumber) || count < 1 || count > MOST_TARGETS) {
    return rejected(
      `:drill takes a number from 1 to ${MOST_TARGETS}, quit, or a topic: ${DRILL_TOPICS.join(', ')}`,
    );
  }
  const targets = drawTargets(desk, { topic, count });
  if (targets.length === 0) return rejected(`this release has no line of '${operand}' to practise`);
  const state = beginDrill(targets);
  desk.setDrill(state);
  return accepted(
    'Type each line with as few keys as you can: abbreviations, Space and Tab help. Nothing is run.',
    "':drill quit' ends the drill.",
    ...targetLines(state),
  );
}

function ended(desk: DrillDesk, state: DrillState): TrainerAnswer {
  desk.setDrill(undefined);
  return accepted(...summaryLines(state));
}
