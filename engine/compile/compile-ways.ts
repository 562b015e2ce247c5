// The forwarding tables of a world: one for each virtual router, and one of all of them.
import type { Interface } from '../layer3-interface.ts';
import type { NameList } from '../name-list.ts';
import { isLinkUp } from '../network/link-state.ts';
import { type RankedRoute, rankedRoutes } from '../network/ranked-routes.ts';
import { ForwardingTable, type Route } from '../packet/forwarding.ts';
import { coversPrefix, type Prefix, parsePrefix } from '../policy/prefix.ts';
import { addressesOf } from '../world/interface-addresses.ts';
import type { World } from '../world/world-schema.ts';

/** Where packets leave. */
export interface Ways {
  /** Of all virtual routers together: what the firewall itself sends, and where ends are attached. */
  readonly forwarding: ForwardingTable;
  /** Of each virtual router, by its name. */
  readonly forwardingOf: ReadonlyMap<string, ForwardingTable>;
  /** For packets that come in by an interface, by its number. */
  readonly forwardingFrom: readonly (ForwardingTable | undefined)[];
  /** By which interface the packets of an address come in, also by those that pass nothing. */
  readonly attachments: ForwardingTable;
  /** All routes in words. */
  readonly words: string;
}

/** The tables; routes over links that are down are in none. */
export function compileWays(
  world: World,
  interfaces: readonly (Interface | undefined)[],
  names: NameList,
): Ways {
  const ranked = rankedRoutes(world);
  const routers = [...new Set(world.interfaces.map(({ virtualRouter }) => virtualRouter))];
  const all = { world, interfaces, names, ranked };
  const everywhere = [...connectedRoutes(all, undefined), ...ranked.flatMap((route) => routeOf(all, route))];
  const forwarding = new ForwardingTable(everywhere);
  const idle = idleRoutes(world, names);
  const attachments = idle.length === 0 ? forwarding : new ForwardingTable([...idle, ...everywhere]);
  if (routers.length === 1)
    return { ...alike(forwarding, { router: routers[0] ?? '', interfaces, everywhere }), attachments };
  const own = routers.map((router) => [router, routesOf(all, router, [])] as const);
  const forwardingOf = new Map(own.map(([router, routes]) => [router, new ForwardingTable(routes)]));
  return {
    forwarding,
    attachments,
    forwardingOf,
    forwardingFrom: interfaces.map((port) => forwardingOf.get(port?.virtualRouter ?? '')),
    words: JSON.stringify(own),
  };
}

interface Alone {
  readonly router: string;
  readonly interfaces: readonly (Interface | undefined)[];
  readonly everywhere: readonly Route[];
}

/** One virtual router alone has the table of all. */
function alike(
  forwarding: ForwardingTable,
  { router, interfaces, everywhere }: Alone,
): Omit<Ways, 'attachments'> {
  return {
    forwarding,
    forwardingOf: new Map([[router, forwarding]]),
    forwardingFrom: interfaces.map(() => forwarding),
    words: JSON.stringify([[router, everywhere]]),
  };
}

/** Subnets of the interfaces that pass nothing. */
function idleRoutes(world: World, names: NameList): readonly Route[] {
  return world.idleInterfaces.flatMap((port) =>
    addressesOf(port).flatMap((text) => {
      const prefix = parsePrefix(text);
      return prefix === undefined ? [] : [{ prefix, interfaceId: names.idOf(port.name) }];
    }),
  );
}

interface AllRoutes {
  readonly world: World;
  readonly interfaces: readonly (Interface | undefined)[];
  readonly names: NameList;
  readonly ranked: readonly RankedRoute[];
}

/** Subnets of the interfaces of one virtual router, or of every one, in the order of the configuration. */
function connectedRoutes(
  { world, interfaces, names }: AllRoutes,
  router: string | undefined,
): readonly Route[] {
  return world.interfaces.flatMap((port) => {
    if (!isLinkUp(world, port.name) || (router ?? port.virtualRouter) !== port.virtualRouter) return [];
    const interfaceId = names.idOf(port.name);
    return (interfaces[interfaceId]?.subnets ?? []).map((prefix) => ({ prefix, interfaceId }));
  });
}

function routeOf({ interfaces, names }: AllRoutes, route: RankedRoute): readonly Route[] {
  const prefix = parsePrefix(route.destination);
  const interfaceId = names.idOf(route.interface);
  const isUsable = route.interface === '' || interfaces[interfaceId] !== undefined;
  return prefix === undefined || !isUsable ? [] : [{ prefix, interfaceId }];
}

/**
 * The routes of a virtual router. Where it hands a destination to another one, the routes of that one within the destination stand
 * with its own, unless a longer one of its own is meant. `above` are the routers that have handed on already: a circle leads nowhere.
 */
function routesOf(all: AllRoutes, router: string, above: readonly string[]): readonly Route[] {
  const ranked = all.ranked.filter(({ virtualRouter }) => virtualRouter === router);
  const own = [...connectedRoutes(all, router), ...ranked.flatMap((route) => routeOf(all, route))];
  const handedOn = ranked.flatMap(({ destination, nextRouter }) => {
    const within = parsePrefix(destination);
    if (nextRouter === undefined || within === undefined || above.includes(nextRouter)) return [];
    const further = routesOf(all, nextRouter, [...above, router]);
    return further.filter(({ prefix }) => coversPrefix(within, prefix) && !isOwn(own, { within, prefix }));
  });
  return [...own, ...handedOn];
}

interface Nested {
  readonly within: Prefix;
  readonly prefix: Prefix;
}

/** True when the router has a longer route of its own for the prefix than the one that hands it on. */
function isOwn(own: readonly Route[], { within, prefix }: Nested): boolean {
  return own.some((route) => route.prefix.length > within.length && coversPrefix(route.prefix, prefix));
}
