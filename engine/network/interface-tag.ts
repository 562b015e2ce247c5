// The 802.1q tags that interfaces expect, and those that their links carry.
import type { NameList } from '../name-list.ts';
import type { World } from '../world/world-schema.ts';

type Port = Pick<World['interfaces'][number], 'name' | 'tag'>;

/** The tag an interface expects, 0 for an untagged one. Assumption: where none is said, a sub-interface has that of its number. */
export function tagOf({ name, tag }: Port): number {
  const number = /^(?:ethernet|ae).*\.(\d+)$/.exec(name)?.[1];
  return number === undefined ? 0 : (tag ?? Number(number));
}

/**
 * Marks interfaces whose link carries another tag than they expect. `around` is the world as its author wrote it: its links carry what
 * it says of them, or else the tags that its interfaces expect.
 */
export function mistaggedInterfaces(
  world: World,
  { around, names }: { readonly around: World; readonly names: NameList },
): Uint8Array {
  const marks = new Uint8Array(names.size + 1);
  const known = [...around.interfaces, ...around.idleInterfaces];
  for (const port of world.interfaces) {
    const said = around.network.vlanTags.find((one) => one.interface === port.name)?.tag;
    const before = known.find(({ name }) => name === port.name);
    const carried = said ?? (before === undefined ? tagOf(port) : tagOf(before));
    if (carried === tagOf(port)) continue;
    marks[names.idOf(port.name)] = 1;
    marks[0] = 1;
  }
  return marks;
}
