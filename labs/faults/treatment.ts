// What every fault is: something that is done to a sound world, how an administrator undoes it, and what is seen meanwhile.
import type { World } from '../../engine/world/world-schema.ts';
import type { Check } from '../measure-shape.ts';

/** How faults of one family are made, found and undone. Worlds are those before the fault. */
export interface Treatment<Fault> {
  /** The world with the fault in it; undefined where it has nothing of the name that the fault concerns. */
  apply(world: World, fault: Fault): World | undefined;
  /** Device lines, or verbs about a host, that undo it; none where only a lab can tell. */
  repair(world: World, fault: Fault): readonly string[];
  /** Checks that are met as long as the fault is there. */
  symptoms(fault: Fault): readonly Check[];
  readonly tags: readonly string[];
}

/** The list with the item of this name changed; undefined where there is none. */
export function changed<Item extends { readonly name: string }>(
  items: readonly Item[],
  name: string,
  change: (item: Item) => Item,
): Item[] | undefined {
  if (!items.some((item) => item.name === name)) return undefined;
  return items.map((item) => (item.name === name ? change(item) : item));
}

/** The list with one item moved in front of or behind another; undefined where one of them is missing. */
export function moved<Item extends { readonly name: string }>(
  items: readonly Item[],
  { name, beside, shift }: { readonly name: string; readonly beside: string; readonly shift: 0 | 1 },
): Item[] | undefined {
  const item = items.find((one) => one.name === name);
  const others = items.filter((one) => one.name !== name);
  const at = others.findIndex((one) => one.name === beside);
  if (item === undefined || at < 0) return undefined;
  return [...others.slice(0, at + shift), item, ...others.slice(at + shift)];
}

/** The lines as they are typed in configuration mode, and committed. */
export function committed(...lines: readonly string[]): readonly string[] {
  return ['configure', ...lines, 'commit', 'exit'];
}

/** A flow that does not get through; none where the fault names no flow. */
export function undelivered(flow: string | undefined): readonly Check[] {
  return flow === undefined ? [] : [{ kind: 'probe', flow, field: 'delivered', is: false }];
}
