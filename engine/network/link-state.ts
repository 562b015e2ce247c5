// Whether a link carries anything. A sub-interface shares the link of its port; an aggregate needs one member that is up.
import type { World } from '../world/world-schema.ts';

/** True for every interface whose link the world does not take down. */
export function isLinkUp(world: World, name: string): boolean {
  const parent = name.split('.')[0] ?? name;
  const aggregate = world.network.aggregates.find((one) => one.name === parent);
  if (aggregate !== undefined) return aggregate.members.some((member) => isPortUp(world, member));
  return isPortUp(world, parent);
}

function isPortUp(world: World, name: string): boolean {
  return world.network.ports.find((port) => port.name === name)?.link !== 'down';
}
