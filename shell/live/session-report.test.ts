import { expect, test } from 'vitest';
import type { SessionDetail } from '../../engine/session.ts';
import type { EngineView } from '../../engine/view.ts';
import { layoutProfile } from '../../grammar/text/layout-profile.ts';
import { smallFirewall } from '../fullscreen/testing/small-firewall.ts';
import { ReportReader } from './session-report.ts';

const engine = smallFirewall();
const [row] = engine.view.sessions({}, { startAt: 1, limit: 1 });
const present = engine.view.session(row?.id ?? 0) as SessionDetail;

/** A reader of a firewall on which `session` decides who has an id. */
function reader(session: () => SessionDetail | undefined): ReportReader {
  return new ReportReader({ session } as unknown as EngineView, layoutProfile('11.2'));
}

test("the report is the device's without its indentation and its id", () => {
  const { title, lines } = reader(() => present).read(present);
  expect(title).toBe(`Session ${present.id}  ACTIVE`);
  expect(lines.slice(0, 3)).toEqual([
    'c2s flow:',
    '        source:      10.0.0.61 [inside]',
    '        dst:         192.0.2.53',
  ]);
  expect(lines.some((line) => line.startsWith('end-reason'))).toBe(true);
});

test('an ended session says why it ended', () => {
  const ended: SessionDetail = { ...present, timeToLive: undefined, endReason: 'aged-out' };
  expect(reader(() => ended).read(present).title).toBe(`Session ${present.id}  ended, aged-out`);
});

test('a report outlives its record, whether the id is free or another session has it', () => {
  for (const later of [undefined, { ...present, startTime: present.startTime + 5000 }]) {
    let now: SessionDetail | undefined = present;
    const reports = reader(() => now);
    const { lines } = reports.read(present);
    now = later;
    expect(reports.read(present)).toEqual({ title: `Session ${present.id}  ended, as last seen`, lines });
  }
});

test('a record that nobody has seen is not made up', () => {
  const { title, lines } = reader(() => undefined).read(present);
  expect([title, lines.length]).toEqual([`Session ${present.id}  ended`, 1]);
});
