// Whom the box asks of its own accord, how often, and by which of its services.
import type { DeviceSystem } from '../world/device-system-shape.ts';
import type { World } from '../world/world-schema.ts';
import type { RequestKind } from './request-kind.ts';

/** A service that the box asks for. */
export interface RequestService {
  readonly transport: 'udp' | 'tcp';
  readonly port: number;
  readonly application: string;
  /** Service routes that it takes, the first that is configured. */
  readonly routes: readonly string[];
}

/**
 * Vendor: device, setup, services, service routes; the services of the vendor have a route of their own. Assumption: URL updates
 * go before them for the cloud of URL categories, and App-ID sees TLS in what goes to the vendor.
 */
export const REQUEST_SERVICES: Readonly<Record<RequestKind, RequestService>> = {
  dns: { transport: 'udp', port: 53, application: 'dns', routes: ['dns'] },
  ntp: { transport: 'udp', port: 123, application: 'ntp', routes: ['ntp'] },
  updates: { transport: 'tcp', port: 443, application: 'ssl', routes: ['paloalto-networks-services'] },
  'url-cloud': {
    transport: 'tcp',
    port: 443,
    application: 'ssl',
    routes: ['url-updates', 'paloalto-networks-services'],
  },
};

/** Vendor: the names under which the vendor's services are reached. */
const VENDOR_NAMES: Readonly<Partial<Record<RequestKind, string>>> = {
  updates: 'updates.paloaltonetworks.com',
  'url-cloud': 'serverlist.urlcloud.paloaltonetworks.com',
};

/** The name by which the box asks for a host of a service. */
export function serviceNameOf(kind: RequestKind): string | undefined {
  return VENDOR_NAMES[kind];
}

/** One whom the box asks again and again. */
export interface RequestTarget {
  readonly kind: RequestKind;
  /** An address or a name. */
  readonly host: string;
  /** Seconds from one request to the next. */
  readonly every: number;
}

/** Places of the targets; the time servers have the first two. */
export const TARGET_SLOTS = 4;
const CLOUD_SLOT = 2;
const UPDATES_SLOT = 3;

/** The place of a service of the vendor. */
export function slotOf(kind: 'updates' | 'url-cloud'): number {
  return kind === 'url-cloud' ? CLOUD_SLOT : UPDATES_SLOT;
}

/** Assumption: NTP polls at its shortest interval, the cloud is spoken to every minute, updates are looked for each hour. */
const NTP_EVERY = 64;
const CLOUD_EVERY = 60;
const UPDATES_EVERY = 3600;

/** By place; undefined where nobody is to be asked. Without a licence for URL filtering there is no cloud to speak to. */
export function requestTargets({ administration }: World): readonly (RequestTarget | undefined)[] {
  const { ntpServers, licences } = administration;
  const targets = new Array<RequestTarget | undefined>(TARGET_SLOTS).fill(undefined);
  ntpServers.forEach(({ address }, slot) => {
    targets[slot] = { kind: 'ntp', host: address, every: NTP_EVERY };
  });
  if (licences.some(({ feature }) => feature.includes('URL')))
    targets[CLOUD_SLOT] = { kind: 'url-cloud', host: VENDOR_NAMES['url-cloud'] ?? '', every: CLOUD_EVERY };
  targets[UPDATES_SLOT] = { kind: 'updates', host: VENDOR_NAMES.updates ?? '', every: UPDATES_EVERY };
  return targets;
}

/** The service route that requests of a kind take; undefined for the management port. */
export function serviceRouteOf(
  { serviceRoutes }: DeviceSystem,
  kind: RequestKind,
): DeviceSystem['serviceRoutes'][number] | undefined {
  for (const name of REQUEST_SERVICES[kind].routes) {
    const found = serviceRoutes.find(({ service }) => service === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
