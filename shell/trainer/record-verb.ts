// `:record`: transcripts of this conversation, with marks and notes in them.
import { accepted, rejected, type TrainerAnswer, type TrainerDesk, type TrainerVerb } from './verb.ts';

/** Starts and stops a recording, puts marks and notes into every open one. */
export const record: TrainerVerb = {
  name: 'record',
  operand: '[ACTION]',
  help: 'a transcript: start [FILE], stop, mark NAME, note TEXT',
  choices: ['start', 'stop', 'mark', 'note'],
  run: (desk, operand) => {
    const [word = '', ...rest] = operand.split(' ');
    const text = rest.join(' ').trim();
    switch (word) {
      case 'start':
        return start(desk, text === '' ? undefined : text);
      case 'stop':
        return text === '' ? stop(desk) : rejected(':record stop takes nothing after it');
      case 'mark':
        if (text === '') return rejected(':record mark takes a name');
        return kept(desk.recordings.mark(desk.now(), text), `mark: ${text}`);
      case 'note':
        if (text === '') return rejected(':record note takes a text');
        return kept(desk.recordings.note(desk.now(), text), `note: ${text}`);
      case '':
        return accepted(stateText(desk));
      default:
        return rejected(':record takes start, stop, mark or note');
    }
  },
};

function start({ recordings }: TrainerDesk, file: string | undefined): TrainerAnswer {
  const running = recordings.path();
  if (running !== undefined) return rejected(`already recording to ${running}; ':record stop' ends it`);
  const opened = recordings.start(file);
  return opened.kind === 'problem' ? rejected(opened.problem) : accepted(`recording to ${opened.path}`);
}

function stop({ recordings }: TrainerDesk): TrainerAnswer {
  const path = recordings.stop();
  return path === undefined ? rejected('nothing is being recorded') : accepted(`recorded in ${path}`);
}

function kept(anywhere: boolean, text: string): TrainerAnswer {
  return anywhere ? accepted(text) : rejected("nothing is being recorded; ':record start' begins");
}

function stateText({ recordings }: TrainerDesk): string {
  const path = recordings.path();
  return path === undefined ? "no recording was asked for; ':record start' begins" : `recording to ${path}`;
}
