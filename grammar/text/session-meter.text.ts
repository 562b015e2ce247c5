// The session limit of every virtual system.
// Vendor: CLI Cheat Sheet: VSYS.
import type { VsysMeter } from '../../engine/view.ts';
import { leftField } from './table.ts';

/** One line a virtual system under one heading, with the leading blank line. */
export function sessionMeter(meters: readonly VsysMeter[]): readonly string[] {
  return ['', 'VSYS  Maximum  Current  Throttled', ...meters.map(meterLine)];
}

function meterLine(meter: VsysMeter): string {
  const columns =
    leftField(String(meter.vsys), 7) +
    leftField(String(meter.maximum), 9) +
    leftField(String(meter.current), 8);
  return columns + String(meter.throttled);
}
