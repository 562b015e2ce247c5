// Timers and settings of session handling as they run, with what was changed since the box started.
import { DEFAULT_SETTINGS, DEFAULT_TIMERS } from './session-settings.ts';
import type { SessionSettings, SessionTimers } from './view.ts';

const TIMER_NAMES = Object.keys(DEFAULT_TIMERS).filter(
  (name): name is keyof SessionTimers => name in DEFAULT_TIMERS,
);
const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS).filter(
  (name): name is keyof SessionSettings => name in DEFAULT_SETTINGS,
);
const SETTING_WORDS = SETTING_NAMES.length;
const GENERATION_WORDS = TIMER_NAMES.length + 1;

/** Timers of the sessions that began at `from` or later. */
interface Generation {
  readonly from: number;
  readonly timers: SessionTimers;
}

/** Timers and settings as a configuration has them. */
interface Configured {
  readonly timers: SessionTimers;
  readonly settings: SessionSettings;
}

/** What runs now, and the timers that older sessions keep. */
export class RunningSettings {
  /** Hold for every session at once. */
  settings: SessionSettings;
  private generations: readonly Generation[];
  private newest: Generation;

  constructor(timers: SessionTimers, settings: SessionSettings) {
    this.settings = settings;
    this.newest = { from: 0, timers };
    this.generations = [this.newest];
  }

  /** As `show session info` prints them. */
  get timers(): SessionTimers {
    return this.newest.timers;
  }

  /** True while the timers are those of the beginning: all sessions have the same. */
  get haveNeverChanged(): boolean {
    return this.generations.length === 1;
  }

  /** The timers of a session by the second it began. Vendor: KB ClRiCAK, a changed timer touches new sessions only. */
  timersOf(startSecond: number): SessionTimers {
    if (startSecond >= this.newest.from) return this.newest.timers;
    for (let index = this.generations.length - 2; index >= 0; index--) {
      const generation = this.generations[index];
      if (generation !== undefined && startSecond >= generation.from) return generation.timers;
    }
    return this.newest.timers;
  }

  /** Assumption: a change made in a second is for the sessions that begin in the next one or later. */
  changeTimers(changes: Partial<SessionTimers>, second: number): void {
    const from = second + 1;
    const kept = this.generations.filter((generation) => generation.from < from);
    this.newest = { from, timers: { ...this.newest.timers, ...changes } };
    this.generations = [...kept, this.newest];
  }

  /** A commit changes what it changes in the configuration; Assumption: what was changed at run time beside it still holds. */
  commit(before: Configured, after: Configured, second: number): void {
    const timers = differences(before.timers, after.timers);
    if (Object.keys(timers).length > 0) this.changeTimers(timers, second);
    this.changeSettings(differences(before.settings, after.settings));
  }

  changeSettings(changes: Partial<SessionSettings>): void {
    this.settings = { ...this.settings, ...changes };
  }

  /** Everything, for a snapshot. */
  state(): Uint32Array {
    const settings = SETTING_NAMES.map((name) => wordOf(this.settings[name]));
    const generations = this.generations.flatMap(({ from, timers }) => [
      from,
      ...TIMER_NAMES.map((name) => timers[name]),
    ]);
    return Uint32Array.from([...settings, ...generations]);
  }

  restore(words: Uint32Array): void {
    const settings = SETTING_NAMES.map((name, index) => [name, settingOf(name, words[index] ?? 0)]);
    this.settings = { ...this.settings, ...Object.fromEntries(settings) };
    const generations: Generation[] = [];
    for (let at = SETTING_WORDS; at < words.length; at += GENERATION_WORDS) {
      const timers = TIMER_NAMES.map((name, index) => [name, words[at + 1 + index] ?? 0]);
      generations.push({ from: words[at] ?? 0, timers: { ...this.timers, ...Object.fromEntries(timers) } });
    }
    this.generations = generations;
    this.newest = generations.at(-1) ?? this.newest;
  }
}

/** The fields of `after` that are others than before. */
function differences<T extends object>(before: T, after: T): Partial<T> {
  const changes: Partial<T> = { ...after };
  for (const key in changes) if (before[key] === after[key]) delete changes[key];
  return changes;
}

function wordOf(value: SessionSettings[keyof SessionSettings]): number {
  return typeof value === 'number' ? value : value === true || value === 'bypass' ? 1 : 0;
}

function settingOf(name: keyof SessionSettings, word: number): SessionSettings[keyof SessionSettings] {
  const kind = DEFAULT_SETTINGS[name];
  if (typeof kind === 'number') return word;
  if (typeof kind === 'boolean') return word === 1;
  return word === 1 ? 'bypass' : 'drop';
}
