// `find command` in configuration mode: every node of the configuration as a line of `set`, and those that hold others as one
// of `show`. Vendor: configuration hierarchy of release 11.2, the form of its lines.
import { type ConfigPlace, type ConfigPlaces, entryPlace, isList, isOpen } from '../config/config-places.ts';

/** The lines, in the order of the schema. */
export function configPaths(places: ConfigPlaces): readonly string[] {
  const shown: string[] = [];
  const set: string[] = [];
  for (const { line, place } of linesBelow(places, places.top, '')) {
    if (isOpen(place)) shown.push(`show ${line}`);
    set.push(`set ${line}`);
  }
  return [...shown, ...set];
}

interface PlaceLine {
  readonly line: string;
  readonly place: ConfigPlace;
}

function* linesBelow(places: ConfigPlaces, place: ConfigPlace, above: string): Generator<PlaceLine> {
  for (const [word, below] of places.below(place)) {
    const line = `${above}${word}${notation(word, below)}`;
    yield { line, place: below };
    if (!isOpen(below)) continue;
    if (isList(below)) {
      const entry = entryPlace(below, '');
      yield { line: `${line} <name>`, place: entry };
      yield* linesBelow(places, entry, `${line} <name> `);
    } else yield* linesBelow(places, below, `${line} `);
  }
}

function notation(word: string, { schema }: ConfigPlace): string {
  if (schema?.kind === 'leaf') return ` ${schema.label}`;
  return schema?.kind === 'members' ? ` [ <${word}1> <${word}2>... ]` : '';
}
