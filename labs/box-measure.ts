// What is measured of the box itself: its clock, what it asks of others, and whom it knows to be at an address.
import type { Engine } from '../engine/engine.ts';
import type { EngineView } from '../engine/view.ts';
import type { LabSite } from './lab-site.ts';
import type { Measure, Scalar } from './measure-shape.ts';

type BoxMeasure = Extract<Measure, { readonly kind: 'clock' | 'service' | 'user' }>;

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Measures now, or where `seconds` are given on a quiet copy after so many of them. */
export function boxMeasured(
  { device }: LabSite,
  measure: BoxMeasure,
): Scalar | readonly Scalar[] | undefined {
  const view = viewAfter(device.engine, measure.kind === 'user' ? 0 : measure.seconds);
  switch (measure.kind) {
    case 'clock':
      if (measure.field === 'hour') return hourOf(view);
      return secondsAhead(view) * (measure.field === 'ahead' ? 1 : -1);
    case 'service':
      return view.management
        .services()
        .filter(({ service }) => service === measure.service)
        .map((record) => record[measure.field] ?? 'management');
    case 'user':
      return view.management.userMappings().find(({ address }) => address === measure.address)?.user;
  }
}

function viewAfter(engine: Engine, seconds: number): EngineView {
  if (seconds === 0) return engine.view;
  const fork = engine.fork();
  fork.apply({ kind: 'quieten', except: [] });
  fork.advance(fork.view.now() + seconds * SECOND);
  return fork.view;
}

function secondsAhead(view: EngineView): number {
  const { zone, localOf } = view.deviceTime();
  const now = view.now();
  return (localOf(now) - zone.minutes * MINUTE - now) / SECOND;
}

function hourOf(view: EngineView): number {
  return ((view.now() + view.deviceTime().zone.minutes * MINUTE) % DAY) / HOUR;
}
