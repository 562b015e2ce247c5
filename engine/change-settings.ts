// What `set session` and `request session-discard` do.
import type { Operation, Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { discardSession } from './packet/session-end.ts';
import {
  DEFAULT_DISCARD,
  DISCARD_RANGE,
  SETTING_RANGES,
  type SettingRange,
  TIMER_RANGES,
} from './session-settings.ts';

const CHANGED: Outcome = { kind: 'setting-changed' };

type Change = Extract<
  Operation,
  { kind: 'set-session-timer' | 'set-session-setting' | 'set-session-default' | 'session-discard' }
>;

/** Changes timers, settings or one session. Values outside their range change nothing and fail. */
export function changeSettings(state: DataplaneState, change: Change): Outcome {
  const { running, compiled, table } = state;
  switch (change.kind) {
    case 'set-session-timer': {
      const failure = refusalOf(change.timer, TIMER_RANGES[change.timer], change.value);
      if (failure !== undefined) return failure;
      running.changeTimers({ [change.timer]: change.value }, table.now);
      return CHANGED;
    }
    case 'set-session-setting': {
      const range: SettingRange | undefined = rangeOf(change.setting);
      const failure = range && refusalOf(change.setting, range, change.value);
      if (failure !== undefined) return failure;
      running.changeSettings({ [change.setting]: change.value });
      return CHANGED;
    }
    case 'set-session-default':
      running.changeTimers(compiled.timers, table.now);
      running.changeSettings(compiled.settings);
      return CHANGED;
    case 'session-discard':
      return discard(state, change.id, change.timeout ?? DEFAULT_DISCARD);
    default:
      throw new Error(`unknown change ${JSON.stringify(change satisfies never)}`);
  }
}

function rangeOf(setting: string): SettingRange | undefined {
  return Object.entries(SETTING_RANGES).find(([name]) => name === setting)?.[1];
}

function refusalOf(setting: string, [low, high]: SettingRange, value: unknown): Outcome | undefined {
  if (Number.isInteger(value) && Number(value) >= low && Number(value) <= high) return undefined;
  return { kind: 'failed', failure: { kind: 'setting-out-of-range', setting, low, high } };
}

// Vendor: request session-discard works without a commit, for offloaded sessions too.
function discard(state: DataplaneState, id: number, timeout: number): Outcome {
  const row = state.compiled.numbering.rowOf(id);
  if (row === 0 || !state.table.isLive(row))
    return { kind: 'failed', failure: { kind: 'no-such-session', id } };
  const failure = refusalOf('timeout', DISCARD_RANGE, timeout);
  if (failure !== undefined) return failure;
  discardSession(state, row, timeout);
  return { kind: 'session-discarded', id };
}
