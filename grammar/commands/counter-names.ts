// The names of counters and the words that sort them, for completion.
import type { EngineView, GlobalCounter } from '../../engine/view.ts';
import type { ValueChoice, ValueType } from '../language/value-type.ts';
import { nameOf } from '../language/value-types.ts';

const WORDS = {
  counter: (counter: GlobalCounter) => counter.name,
  'counter-category': (counter: GlobalCounter) => counter.category,
  'counter-severity': (counter: GlobalCounter) => severityKeyword(counter.severity),
  'counter-aspect': (counter: GlobalCounter) => counter.aspect,
} as const;

/** What of a counter a command line may name. */
export type CounterNameKind = keyof typeof WORDS;

/** A word of the counters; present words are offered, any other is accepted and simply matches nothing. */
export function counterName(kind: CounterNameKind): ValueType<string> {
  return nameOf(kind);
}

/** True for the kinds that `counterNames` answers. */
export function isCounterNameKind(kind: string): kind is CounterNameKind {
  return Object.hasOwn(WORDS, kind);
}

/** The different words of that kind in the order of the catalogue; a counter's own name comes with its description. */
export function counterNames(view: EngineView, kind: CounterNameKind): readonly ValueChoice[] {
  const counters = view.counters();
  if (kind === 'counter') {
    return counters.map(({ name, description }) => ({ text: name, help: description }));
  }
  return [...new Set(counters.map(WORDS[kind]))].map((text) => ({ text, help: '' }));
}

/** Vendor: the filter says `informational` where the listing prints `info`. */
function severityKeyword(severity: GlobalCounter['severity']): string {
  return severity === 'info' ? 'informational' : severity;
}

/** The word that the listing prints for one of the filter; a printed word is its own. */
export function printedSeverity(keyword: string): string {
  return keyword === 'informational' ? 'info' : keyword;
}
