// Firewalls for labs, with the shell's own conversation at their command line.
import { createEngine } from '../../engine/create-engine.ts';
import { manageEngine } from '../../engine/management/managed-engine.ts';
import type { Turn } from '../../grammar/turn.ts';
import type { LabHost } from '../../labs/lab-device.ts';
import { createLiveSession } from '../live-session.ts';

/** Nothing is recorded, and world time passes only where a line lets it. */
export const labHost: LabHost = {
  create: createEngine,
  attach: (engine, world) => {
    const management = manageEngine({ engine, world });
    const session = createLiveSession({
      engine,
      release: engine.view.system().release,
      speed: 1,
      coach: 'off',
      realClock: () => 0,
      management: () => management,
    });
    const labTurn = ({ status, lines, coach }: Turn) => ({ status, lines: [...lines, ...coach] });
    return {
      engine,
      management,
      run: (line) => labTurn(session.execute(line)),
      runFor: (line, ran) => labTurn(session.executeFor(line, ran)),
      advance: (until) => void session.clock.moveTo(until),
    };
  },
};
