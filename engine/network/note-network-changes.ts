// What the management plane remembers of links and BGP peers that a commit has taken down or up.
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { hardwarePorts } from './interface-records.ts';

/** Notes them; `after` is about to take the place of the present configuration. */
export function noteNetworkChanges(state: DataplaneState, after: CompiledWorld): void {
  const { compiled: before, events, now } = state;
  const old = new Map(hardwarePorts(before).map((port) => [port.name, port]));
  for (const port of hardwarePorts(after)) {
    const was = old.get(port.name);
    if (was === undefined || was.state === port.state) continue;
    // Assumption: the system log tells speed and duplex of a link that comes or goes.
    const { speed, duplex } = port.state === 'up' ? port : was;
    const subject = `${port.name} ${speed >= 1000 ? `${speed / 1000}Gb` : `${speed}Mb`}/s-${duplex} duplex`;
    events.note(now, port.state === 'up' ? 'link-up' : 'link-down', subject);
  }
  for (const session of before.peerSessions) {
    const isStill = after.peerSessions.some(
      ({ name, reached, state: now }) =>
        name === session.name && now === 'established' && reached === session.reached,
    );
    if (session.state !== 'established' || isStill) continue;
    // That it had been established is told of peers that are; from now on it must be remembered.
    events.note(session.reached * 1000, 'bgp-established', session.name);
    events.note(now, 'bgp-left', session.name);
  }
}
