// Which views exist. Each is loaded when it is first opened, so that nobody waits for one at the start.
import type { OpenView } from './view-request.ts';

/** Opens the view a line asked for. */
export const openView: OpenView = async (request, surroundings) => {
  switch (request.view) {
    case 'live': {
      const { openLive } = await import('./live/live-screen.ts');
      return openLive(surroundings, request.operand);
    }
    case 'monitor': {
      const { openMonitor } = await import('./fullscreen/monitor.ts');
      return openMonitor(surroundings);
    }
    default:
      throw new Error(`there is no view '${request.view}'`);
  }
};
