// Lines that take time, as a conversation runs them: by the world's clock, ended by Ctrl-C, recorded and run again.
import { expect, test } from 'vitest';
import { readTranscript } from '../transcripts/read.ts';
import type { TranscriptHeader } from '../transcripts/transcript.ts';
import { verifyTranscript } from '../transcripts/verify.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import { createRecordingDesk } from './recording-desk.ts';
import { createSessionRecorder } from './session-recorder.ts';
import { quietEngine } from './testing/screen-typist.ts';

const PING = 'ping source 10.20.0.1 host 10.30.0.5';
const HEADER: TranscriptHeader = {
  fwsh: 'transcript',
  version: 1,
  world: 'hq',
  worldHash: 'sha256:00',
  seed: 1,
  release: '11.2',
  platform: 'PA-5060',
  clock: '2026-03-18T10:42:00.000Z',
  columns: 80,
  rows: 24,
  engine: '0',
};

function recorded(speed = 1): { readonly session: LiveSession; readonly text: () => string } {
  const engine = quietEngine();
  let text = '';
  const append = (piece: string) => {
    text += piece;
  };
  const recorder = createSessionRecorder({
    sink: { append },
    header: HEADER,
    startsAt: engine.startsAt,
    realClock: () => 0,
    onProblem: () => {},
  });
  const recordings = createRecordingDesk({ quiet: recorder });
  const parts = { engine, release: '11.2', coach: 'on', realClock: () => 0 } as const;
  return { session: createLiveSession({ ...parts, speed, recordings }), text: () => text };
}

const sequences = (lines: readonly string[]) =>
  lines.flatMap((line) => /icmp_seq=(\d+)/.exec(line)?.[1] ?? []);

test('a ping without a count goes on by the clock of the world until it is ended', () => {
  const { session } = recorded();
  const line = session.begin(PING);
  expect(sequences(line.takeLines())).toEqual(['1']);
  session.elapse(900);
  expect(line.takeLines()).toEqual([]);
  session.elapse(2200);
  expect(sequences(line.takeLines())).toEqual(['2', '3', '4']);
  expect(line.turn).toBeUndefined();
  line.interrupt();
  expect(line.turn?.ran).toBe(3100);
  expect(line.takeLines()).toContain('4 packets transmitted, 4 received, 0% packet loss, time 3100ms');
});

test('the speed of the world counts, and in a world that stands still nothing goes on', () => {
  const { session } = recorded(10);
  const line = session.begin(PING);
  session.elapse(1000);
  expect(sequences(line.takeLines())).toHaveLength(11);
  session.clock.pause();
  session.elapse(5000);
  expect(line.takeLines()).toEqual([]);
  line.interrupt();
  expect(line.turn?.status).toBe('accepted');
});

test.each([0, 1, 999, 1000, 1001, 2500, 4321])(
  'ended after %i ms it is run again to the same bytes',
  (ran) => {
    const { session, text } = recorded();
    session.clock.settle();
    const line = session.begin(PING);
    session.elapse(ran);
    line.interrupt();
    session.elapse(700);
    session.execute('show session all');
    const reading = readTranscript(text().trimEnd().split('\n'));
    if (reading.kind === 'unreadable') throw new Error(reading.problem);
    const { session: again } = recorded();
    const report = verifyTranscript(reading.transcript, (command, at, after) => {
      again.clock.moveTo(again.engine.startsAt + at);
      return after === undefined ? again.execute(command) : again.executeFor(command, after);
    });
    expect(report).toMatchObject({ same: 2, different: 0 });
    expect(text()).toContain('"ran":');
  },
);

test('a count that is given holds in batch as it does at the prompt', () => {
  const { session: watched } = recorded(1000);
  const line = watched.begin(`${PING} count 1200`);
  for (let second = 0; second < 2 && line.turn === undefined; second++) watched.elapse(1000);
  expect(sequences(line.turn?.lines ?? [])).toHaveLength(1200);
  const { session: batch } = recorded();
  expect(batch.execute(`${PING} count 1200`).lines).toEqual(line.turn?.lines);
});

test('in batch nobody can end it: five requests, and so much time has passed', () => {
  const { session } = recorded();
  session.clock.settle();
  const began = session.engine.view.now();
  expect(sequences(session.execute(PING).lines)).toHaveLength(5);
  expect(session.engine.view.now() - began).toBe(4001);
});

test('filters choose among the lines as they come', () => {
  const { session } = recorded();
  const line = session.begin(`${PING} | match seq=2`);
  expect(line.takeLines()).toEqual([]);
  session.elapse(3000);
  expect(sequences(line.takeLines())).toEqual(['2']);
});

test('a file is followed: what is there, and then what is added', () => {
  const { session } = recorded();
  session.execute('set session timeout-tcp 700');
  const line = session.begin('tail follow yes lines 1 mp-log ms.log');
  expect(line.takeLines()).toHaveLength(1);
  session.engine.apply({ kind: 'set-session-timer', timer: 'tcp', value: 800 });
  session.elapse(1000);
  expect(line.takeLines()).toEqual([expect.stringContaining('tcp 800')]);
  session.elapse(5000);
  expect(line.takeLines()).toEqual([]);
  line.interrupt();
  expect(line.turn).toMatchObject({ status: 'accepted', ran: 6000 });
});
