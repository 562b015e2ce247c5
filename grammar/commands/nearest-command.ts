// Which simulated command comes nearest to one that the release has and the simulation has not.
import { rankByDistance } from '../language/nearest-word.ts';
import { DEVICE_COMMANDS } from './registry.ts';

/**
 * The command that shares the most leading keywords with `path`; of several the one that has most of its other words, of
 * these the one spelled most alike. Undefined when none shares any word; what a command does with a thing, its first word, is
 * shared only where it stands first.
 */
export function nearestCommand(path: readonly string[]): string | undefined {
  const candidates = DEVICE_COMMANDS.filter(({ path: [verb, ...things] }) => {
    return verb === path[0] || things.some((word) => path.includes(word));
  });
  const byPrefix = best(candidates, (command) => sharedPrefix(command.path, path));
  const byWords = best(byPrefix, (command) => command.path.filter((word) => path.includes(word)).length);
  return rankByDistance(
    path.join(' '),
    byWords.map((command) => command.path.join(' ')),
  )[0];
}

function sharedPrefix(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs === -1 ? one.length : differs;
}

function best<T>(candidates: readonly T[], score: (candidate: T) => number): readonly T[] {
  const scores = candidates.map(score);
  const most = Math.max(...scores);
  return candidates.filter((_, at) => scores[at] === most);
}
