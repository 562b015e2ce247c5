// The management plane, the pair and the hosts around.
import { exceptions, greater, type Invariant, unequal } from './invariant.fixture.ts';

/** Of what is not the dataplane. */
export const MANAGEMENT_INVARIANTS: readonly Invariant[] = [
  {
    name: 'jobs are numbered, the newest first',
    contradictions: (view) => {
      const ids = view.management.jobs().map(({ id }) => id);
      return unequal(
        'ids',
        ids,
        [...new Set(ids)].sort((a, b) => b - a),
      );
    },
  },
  {
    name: 'a job has a result if, and only if, it is finished',
    contradictions: (view) =>
      exceptions(
        view.management.jobs(),
        ({ status, result, completed }) =>
          (status === 'FIN') === (result !== 'PEND') && (status === 'FIN') === 'at' in completed,
        ({ id }) => `job ${id}`,
      ),
  },
  {
    name: 'shares of the processor make the whole',
    contradictions: (view) => {
      const { user, system, idle } = view.management.resources().cpu;
      return unequal('sum', user + system + idle, 1000);
    },
  },
  {
    name: 'no memory and no disk is fuller than full',
    contradictions: (view) => {
      const { total, used } = view.management.resources().memory;
      const disks = view.management.disks().flatMap((disk) => greater(disk.device, disk.used, disk.size));
      return [...greater('memory', used, total), ...disks];
    },
  },
  {
    name: 'events are in the order of time',
    contradictions: (view) => {
      const times = view.management.events().map(({ at }) => at);
      return unequal(
        'ordered',
        times.every((at, index) => at <= (times[index + 1] ?? view.now())),
        true,
      );
    },
  },
  {
    name: 'users who are mapped are users',
    contradictions: (view) => {
      const users = view.names('user').map(({ name }) => name);
      return exceptions(
        view.management.userMappings(),
        ({ user }) => users.includes(user),
        ({ address, user }) => `${address}: ${user}`,
      );
    },
  },
  {
    name: 'both answers about the pair tell the same states',
    contradictions: (view) => {
      const [one, other] = [view.highAvailability(), view.management.pair()];
      return unequal('states', [one?.localState, one?.peerState], [other?.local.state, other?.peer.state]);
    },
  },
  {
    name: 'never are both units active',
    contradictions: (view) => {
      const pair = view.management.pair();
      return unequal('both', pair?.local.state === 'active' && pair.peer.state === 'active', false);
    },
  },
  {
    name: 'the peer has no session that there is not',
    contradictions: (view) =>
      greater('copies', view.management.pair()?.synchronization.sessions ?? 0, view.countSessions({})),
  },
  {
    name: 'a host believes in the connections that it lists',
    contradictions: (view) =>
      view
        .hosts()
        .flatMap(({ name, openConnections }) =>
          unequal(name, openConnections, view.host(name)?.connections.length),
        ),
  },
  {
    name: 'a unit that lost a link or a path watches one that is down',
    contradictions: (view) => {
      const pair = view.management.pair();
      if (pair === undefined) return [];
      const isDown =
        pair.linkGroups.some(({ interfaces }) => interfaces.some(({ state }) => state === 'down')) ||
        pair.paths.some(({ answered }) => answered === 0);
      const { reason } = pair.peer;
      return (reason === 'Link down' || reason === 'Path down') && !isDown ? [`reason ${reason}`] : [];
    },
  },
  {
    name: 'a time server is followed if, and only if, one answers',
    contradictions: (view) => {
      const { length } = view.management.ntpServers().filter(({ state }) => state === 'synched');
      const answering = view.management
        .services()
        .filter(({ service, result }) => service === 'ntp' && result === 'answered');
      return unequal('followed', length, Math.min(1, answering.length));
    },
  },
  {
    name: 'the cloud is connected if, and only if, the latest request to it was answered',
    contradictions: (view) => {
      const { connection, result, licence } = view.management.urlCloud();
      return licence === 'none'
        ? []
        : unequal('connected', connection === 'connected', result === 'answered');
    },
  },
  {
    name: 'who was asked by the dataplane was asked from an address of the firewall',
    contradictions: (view) =>
      exceptions(
        view.management.services(),
        ({ way, source }) => (way === 'dataplane') === (source !== undefined),
        ({ service, host }) => `${service} ${host}`,
      ),
  },
  {
    name: 'a mapping that is told is the user whom a rule sees',
    contradictions: (view) =>
      view.management.userMappings().flatMap(({ address, user }) => {
        const seen = view.policy.matchSecurity({ source: address, destination: '192.0.2.1' });
        const told = view.policy.matchSecurity({ source: address, destination: '192.0.2.1', user });
        return unequal(address, seen[0]?.name, told[0]?.name);
      }),
  },
];
