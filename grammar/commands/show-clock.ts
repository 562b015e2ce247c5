// The clock of the box.

import type { Instant } from '../../engine/instant.ts';
import { flag } from '../language/command.ts';
import { vendor } from '../language/command-source.ts';
import { clock, clockWithDataplane } from '../text/clock.text.ts';
import { command } from './device-context.ts';

/** What `show clock` answers. */
export interface ClockReading {
  readonly now: Instant;
  readonly zone: string;
  readonly planes: 'management' | 'management-and-dataplane';
}

/** Vendor: operational hierarchy, release 11.2. */
export const showClock = command({
  path: ['show', 'clock'],
  help: 'Show date and time of the system',
  source: vendor('captures of `show clock`, the XML API for `more`', 'the clock of the dataplane agrees'),
  options: { more: flag('Show the time of the dataplane too') },
  run: ({ view }, { more }): ClockReading => ({
    now: view.now(),
    zone: view.deviceTime().zone.name,
    planes: more === undefined ? 'management' : 'management-and-dataplane',
  }),
  text: ({ planes, ...reading }) => (planes === 'management' ? clock(reading) : clockWithDataplane(reading)),
});
