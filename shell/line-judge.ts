// What a release makes of a line, without a firewall.
import type { Release } from '../engine/release.ts';
import { releaseTree } from '../grammar/hierarchy/release-tree.ts';
import { createLineParser } from '../grammar/language/line-parser.ts';

/** `simulated`: it runs here. `valid-only`: the release knows it. `empty`: nothing was typed. `refused`: neither. */
export type LineStanding = 'simulated' | 'valid-only' | 'empty' | 'refused';

/** Judges lines of a release. Building it takes milliseconds, so keep it. */
export function createLineJudge(release: Release): (line: string) => LineStanding {
  const parser = createLineParser(releaseTree(release));
  return (line) => {
    const { kind } = parser.parse(line);
    if (kind === 'matched') return 'simulated';
    return kind === 'valid-only' || kind === 'empty' ? kind : 'refused';
  };
}
