// The guards that every lab has beside its own.

/** Their names, in the order in which they are told. */
export const GUARD_NAMES = [
  'baseline',
  'blocked',
  'open-rule',
  'timers',
  'settings',
  'clean',
  'diagnosis',
] as const;

/** One of them. */
export type GuardName = (typeof GUARD_NAMES)[number];

/** What each is about, without telling what was done. */
export const GUARD_TEXTS: Readonly<Record<GuardName, string>> = {
  baseline: 'What worked before works as before.',
  blocked: 'What must stay outside stays outside.',
  'open-rule': 'No rule lets everything pass.',
  timers: 'Timers of the whole firewall are as they were.',
  settings: 'Session settings are as they were.',
  clean: 'Nothing is left uncommitted.',
  diagnosis: 'No capture, filter or diagnosis log is left on.',
};
