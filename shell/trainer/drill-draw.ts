// Draws the targets of a drill: lines of the list, with names of the world, in an order of chance.
import type { EngineView, NameKind } from '../../engine/view.ts';
import type { DrillTarget } from './drill.ts';
import { DRILL_LINES } from './drill-lines.ts';
import { type LineLanguage, shortestForm } from './shortest-form.ts';

/** What targets are drawn from. */
export interface DrillWorld {
  readonly view: EngineView;
  readonly language: LineLanguage;
  /** The next whole number of the drill's own series, in [0, bound). */
  readonly below: (bound: number) => number;
}

/** Which targets are wanted; every topic where none is named. */
export interface DrillWish {
  readonly topic: string | undefined;
  readonly count: number;
}

const KINDS: readonly NameKind[] = [
  'zone',
  'interface',
  'security-rule',
  'nat-rule',
  'application',
  'virtual-router',
  'session-id',
];

/** Where the world names no hosts; addresses set aside for documentation (RFC 5737). */
const ADDRESSES = ['192.0.2.10', '198.51.100.20', '203.0.113.30'];

/** Distinct targets that the device accepts; fewer than wished for where the release or the world has no more. */
export function drawTargets(world: DrillWorld, { topic, count }: DrillWish): readonly DrillTarget[] {
  const lines = DRILL_LINES.filter((line) => topic === undefined || line.topic === topic);
  const drawn = new Map<string, DrillTarget>();
  for (const { line } of shuffled(lines, world.below)) {
    if (drawn.size === count) break;
    const filled = withNames(line, world);
    const means = filled === undefined ? undefined : world.language.meaning(filled);
    if (filled === undefined || means === undefined || drawn.has(means)) continue;
    const { text, keys } = shortestForm(world.language, filled);
    drawn.set(means, { line: filled, shortest: text, best: keys });
  }
  return [...drawn.values()];
}

/** The line with a name for every word in braces; undefined where the world has none of a kind. */
function withNames(line: string, { view, below }: DrillWorld): string | undefined {
  let complete = true;
  const filled = line.replace(/\{([a-z-]+)\}/g, (_, kind: string) => {
    const names = namesOf(view, kind);
    const name = names[below(Math.max(1, names.length))];
    if (name === undefined) complete = false;
    return name ?? '';
  });
  return complete ? filled : undefined;
}

/** Names that are one plain word: quoting is another exercise. */
function namesOf(view: EngineView, kind: string): readonly string[] {
  if (kind === 'address') return addressesOf(view);
  const known = KINDS.find((own) => own === kind);
  if (known === undefined) throw new Error(`the drill knows no names of kind '${kind}'`);
  return view
    .names(known)
    .map(({ name }) => name)
    .filter((name) => /^[\w./-]+$/.test(name));
}

function addressesOf(view: EngineView): readonly string[] {
  const addresses = view.hosts().map(({ address }) => address);
  const plain = addresses.filter((address) => /^[\d.]+$/.test(address));
  return plain.length === 0 ? ADDRESSES : plain;
}

function shuffled<T>(items: readonly T[], below: (bound: number) => number): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(below(left.length), 1));
}
