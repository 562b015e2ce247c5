// Whether a link carries anything. A sub-interface shares the link of its port; an aggregate needs one member that is up.
import type { World } from '../world/world-schema.ts';

/** True for every interface whose link neither the world nor the configuration takes down. */
export function isLinkUp(world: Pick<World, 'network'>, name: string): boolean {
  const parent = name.split('.')[0] ?? name;
  const aggregate = world.network.aggregates.find((one) => one.name === parent);
  if (aggregate !== undefined)
    return aggregate.members.some((member) => isPortUp(world, member) && isBundled(aggregate, member));
  return isPortUp(world, parent);
}

/** Whether the other end takes the port for a member of the aggregate. */
export function isBundled({ lacp }: World['network']['aggregates'][number], member: string): boolean {
  return lacp?.unanswered?.includes(member) !== true;
}

function isPortUp(world: Pick<World, 'network'>, name: string): boolean {
  const port = world.network.ports.find((one) => one.name === name);
  return port?.link !== 'down' && port?.linkState !== 'down';
}
