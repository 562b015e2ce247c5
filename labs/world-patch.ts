// A world with other words in some of its places. Objects are merged field by field. A list whose items have a key (a name, a
// destination, a zone) is merged item by item; any other list is replaced. Null takes a field away.

/** Fields that tell the items of a list apart; the first that an item has. */
const KEYS = ['name', 'destination', 'zone', 'id', 'feature'] as const;
/** What an item may say about itself: that it goes, or where it stands; a place is the key of a neighbour, or `first`. */
const REMOVE = '$remove';
/** An item that says nothing but that it removes all: those behind it are the whole list. */
const EVERYTHING = 'all';
const BEFORE = '$before';
const AFTER = '$after';

type Fields = Readonly<Record<string, unknown>>;

/** A place that the patch names and the world has not. */
export interface PatchProblem {
  /** From the root of the patch. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The patched value; problems are collected, and what they concern is left as it was. */
export function patched(
  value: unknown,
  patch: unknown,
  problems: PatchProblem[],
  path: PatchProblem['path'] = [],
): unknown {
  if (isFields(patch)) {
    if (Array.isArray(value)) {
      problems.push({ path, message: 'a list stands here, and the patch has fields' });
      return value;
    }
    return patchedFields(isFields(value) ? value : {}, patch, problems, path);
  }
  if (!Array.isArray(patch)) return patch;
  const [first, ...others] = patch;
  if (isFields(first) && first[REMOVE] === EVERYTHING) return others;
  if (!patch.every((item) => isFields(item) && keyOf(item) !== undefined)) return patch;
  return patchedList(Array.isArray(value) ? value : [], patch as readonly Fields[], problems, path);
}

function patchedFields(
  value: Fields,
  patch: Fields,
  problems: PatchProblem[],
  path: PatchProblem['path'],
): Fields {
  const result: Record<string, unknown> = { ...value };
  for (const [name, part] of Object.entries(patch)) {
    if (part === null) delete result[name];
    else result[name] = patched(value[name], part, problems, [...path, name]);
  }
  return result;
}

function patchedList(
  value: readonly unknown[],
  patch: readonly Fields[],
  problems: PatchProblem[],
  path: PatchProblem['path'],
): readonly unknown[] {
  let result = [...value];
  for (const [index, item] of patch.entries()) {
    const { [REMOVE]: removed, [BEFORE]: before, [AFTER]: after, ...fields } = item;
    const at = result.findIndex((one) => isFields(one) && isSameItem(one, fields));
    const place = [...path, index];
    if (removed === true) {
      if (at < 0) problems.push({ path: place, message: 'nothing of this name is there to remove' });
      result = result.filter((_, position) => position !== at);
      continue;
    }
    const merged = patchedFields(at < 0 ? {} : asFields(result[at]), fields, problems, place);
    if (before === undefined && after === undefined) {
      if (at < 0) result.push(merged);
      else result[at] = merged;
      continue;
    }
    const others = result.filter((_, position) => position !== at);
    const target = positionOf(others, { before, after });
    if (target === undefined) problems.push({ path: place, message: 'its neighbour is not there' });
    else result = [...others.slice(0, target), merged, ...others.slice(target)];
  }
  return result;
}

function positionOf(
  items: readonly unknown[],
  { before, after }: { readonly before: unknown; readonly after: unknown },
): number | undefined {
  if (before === 'first' || after === 'last') return before === 'first' ? 0 : items.length;
  const wanted = before ?? after;
  const index = items.findIndex((item) => isFields(item) && keyOf(item)?.[1] === wanted);
  if (index < 0) return undefined;
  return before === undefined ? index + 1 : index;
}

function isSameItem(one: Fields, other: Fields): boolean {
  const key = keyOf(other);
  return key !== undefined && one[key[0]] === key[1];
}

function keyOf(item: Fields): readonly [string, unknown] | undefined {
  const key = KEYS.find((name) => ['string', 'number'].includes(typeof item[name]));
  return key === undefined ? undefined : [key, item[key]];
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
