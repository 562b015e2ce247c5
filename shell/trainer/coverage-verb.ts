// `:coverage`: how much of the release is simulated, and what is assumed where no source speaks.
import { sourceSentence } from '../../grammar/language/command-source.ts';
import type { Coverage } from '../../grammar/language/coverage.ts';
import { alignedRows } from './aligned-rows.ts';
import type { Assumption } from './assumption-list.ts';
import { accepted, rejected, type TrainerAnswer, type TrainerVerb } from './verb.ts';

const ASSUMPTIONS = 'assumptions';

/** Paths by their next word, or every assumption of the source. */
export const coverage: TrainerVerb = {
  name: 'coverage',
  operand: '[PREFIX]',
  help: 'what is simulated below a command word; assumptions [ROOM]: what is assumed',
  choices: [ASSUMPTIONS],
  run: (desk, operand) => {
    const [first, ...rest] = operand.split(' ').filter((word) => word !== '');
    if (first === ASSUMPTIONS) return assumptionAnswer(desk.assumptions(), rest);
    const counted = desk.coverage(first === undefined ? [] : [first, ...rest]);
    if (counted.kind === 'no-such-word') return unknownWord(counted);
    const { release } = desk.view.system();
    const summary = first === undefined ? ['', ...summaryLines(desk.assumptions())] : [];
    return accepted(...coverageLines(counted, release), ...summary);
  },
};

type Counted = Extract<Coverage, { kind: 'counted' }>;

function coverageLines({ path, words, total, source }: Counted, release: string): readonly string[] {
  const place = path.length === 0 ? `release ${release}` : `${path.join(' ')} on release ${release}`;
  const all = total.simulated + total.validOnly;
  const heading = `${place}: ${all} ${all === 1 ? 'path' : 'paths'}, ${total.simulated} simulated (${total.assumed} with an assumed text), ${total.validOnly} valid only`;
  const origin = source ? [sourceSentence(source)] : [];
  if (words.length === 0) return [heading, ...origin];
  const rows = words.map(({ word, simulated, assumed, validOnly }) => [
    word,
    String(simulated),
    String(assumed),
    String(validOnly),
    String(simulated + validOnly),
  ]);
  return [
    heading,
    ...origin,
    ...alignedRows([['word', 'simulated', 'assumed', 'valid only', 'total'], ...rows]),
  ];
}

function unknownWord({ word, nearest }: Extract<Coverage, { kind: 'no-such-word' }>): TrainerAnswer {
  const meant = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
  return rejected(`no command goes on with "${word}"${meant}`);
}

function summaryLines(all: readonly Assumption[]): readonly string[] {
  const byRoom = roomsOf(all).map((room) => `${room} ${all.filter((one) => one.room === room).length}`);
  return [`assumptions: ${all.length} (${byRoom.join(', ')}); ':coverage ${ASSUMPTIONS} [ROOM]' lists them`];
}

function assumptionAnswer(all: readonly Assumption[], [room, ...more]: readonly string[]): TrainerAnswer {
  const chosen = room === undefined ? all : all.filter((one) => one.room === room);
  if (more.length > 0 || chosen.length === 0) {
    return rejected(`:coverage ${ASSUMPTIONS} takes one room: ${roomsOf(all).join(', ')}`);
  }
  return accepted(...chosen.flatMap((one, at) => assumptionLines(one, chosen[at - 1]?.file)));
}

/** Every file is named once, above its sentences. */
function assumptionLines({ file, sentence }: Assumption, fileBefore: string | undefined): readonly string[] {
  return [...(file === fileBefore ? [] : [file]), `  ${sentence}`];
}

function roomsOf(all: readonly Assumption[]): readonly string[] {
  return [...new Set(all.map(({ room }) => room))];
}
