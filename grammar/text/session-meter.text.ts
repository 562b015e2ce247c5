// The session limit of every virtual system.
// Vendor: CLI Cheat Sheet: VSYS.
import type { VsysMeter } from '../../engine/view.ts';
import { leftField } from './table.ts';

/** One line a virtual system under one heading, with the leading blank line. */
export function sessionMeter(meters: readonly VsysMeter[]): readonly string[] {
  return ['', 'VSYS  Maximum  Current  Throttled', ...meters.map(meterLine)];
}

/** The same limits with the use in whole percent. Assumption: the columns. */
export function sessionLimits(meters: readonly VsysMeter[]): readonly string[] {
  return [
    '',
    'VSYS  Limit     Used      Use',
    ...meters.map(({ vsys, maximum, current }) => {
      const cells = [`vsys${vsys}`.padEnd(6), leftField(String(maximum), 10), leftField(String(current), 10)];
      return `${cells.join('')}${Math.floor((current * 100) / maximum)}%`;
    }),
  ];
}

function meterLine(meter: VsysMeter): string {
  const columns =
    leftField(String(meter.vsys), 7) +
    leftField(String(meter.maximum), 9) +
    leftField(String(meter.current), 8);
  return columns + String(meter.throttled);
}
