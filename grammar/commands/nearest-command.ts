// Which simulated command comes nearest to one that the release has and the simulation has not.
import { rankByDistance } from '../language/nearest-word.ts';
import { DEVICE_COMMANDS } from './registry.ts';

/**
 * The command that shares the most leading keywords with `path`, of several the one spelled most alike; undefined when
 * none shares even the first.
 */
export function nearestCommand(path: readonly string[]): string | undefined {
  const shared = (other: readonly string[]) => {
    const differs = other.findIndex((word, at) => word !== path[at]);
    return differs === -1 ? other.length : differs;
  };
  const most = Math.max(...DEVICE_COMMANDS.map((command) => shared(command.path)));
  if (most === 0) {
    return undefined;
  }
  const candidates = DEVICE_COMMANDS.filter((command) => shared(command.path) === most);
  return rankByDistance(
    path.join(' '),
    candidates.map((command) => command.path.join(' ')),
  )[0];
}
