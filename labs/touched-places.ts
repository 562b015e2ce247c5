// Where a fault strikes: what of a world is no longer as it was.
import type { World } from '../engine/world/world-schema.ts';

/**
 * Places in which the worlds differ, such as `hosts vcenter`, or `userIdentification` where a place has no items of a name. The order
 * of items is no place.
 */
export function touchedPlaces(before: World, after: World): readonly string[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((place) => old.get(place) !== now.get(place));
}

/** What a route is called by is where it leads. */
const NAMES = ['name', 'destination'] as const;

function placesOf(world: World): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(world).flatMap(([field, value]: [string, unknown]) =>
      itemsOf(value).map(({ name, item }) => [`${field} ${name}`.trimEnd(), JSON.stringify(item)] as const),
    ),
  );
}

interface Item {
  readonly name: string;
  readonly item: unknown;
}

/** The items of a list in which each has a name; anything else is one without. */
function itemsOf(value: unknown): readonly Item[] {
  if (!Array.isArray(value)) return [{ name: '', item: value }];
  const items = value.flatMap((item: unknown) => {
    const name = nameOf(item);
    return name === undefined ? [] : [{ name, item }];
  });
  return items.length === value.length ? items : [{ name: '', item: value }];
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const name = NAMES.map((key) => (item as Readonly<Record<string, unknown>>)[key]).find(
    (one) => typeof one === 'string',
  );
  return typeof name === 'string' ? name : undefined;
}
