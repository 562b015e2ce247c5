// What a line means on a release, without a firewall.
import type { Release } from '../engine/release.ts';
import { releaseTree } from '../grammar/hierarchy/release-tree.ts';
import { createLineParser } from '../grammar/language/line-parser.ts';
import { meaningOf } from '../grammar/language/meaning.ts';

/** Answers the same text for every spelling of a line, undefined for what is no line. Building it takes milliseconds, so keep it. */
export function createLineMeaning(release: Release): (line: string) => string | undefined {
  const parser = createLineParser(releaseTree(release));
  return (line) => meaningOf(parser.parse(line));
}
