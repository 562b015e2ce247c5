// Whom the box asks of its own accord, and how they answer.
import type { NtpServer, ServiceRecord, UrlAnswer, UrlCloud } from '../answers/management-records.ts';
import { requestTargets, serviceNameOf } from '../box/request-target.ts';
import { serviceWayOf, sourceText } from '../box/service-way.ts';
import { isCloudConnected } from '../box/url-cloud.ts';
import { NOT_RESOLVED } from '../compile/compile-names.ts';
import { fingerprint } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { licenceRecords } from './administration-records.ts';
import { knownCategory } from './user-records.ts';

/** In the order of their places. Assumption: in a world without a management plane everybody answers, but is not asked. */
export function serviceRecords({ compiled, box }: DataplaneState): readonly ServiceRecord[] {
  const isDescribed = compiled.world.managementPlane !== undefined;
  return requestTargets(compiled.world).flatMap((target, slot): ServiceRecord[] => {
    if (target === undefined) return [];
    const way = serviceWayOf(compiled, target.kind);
    const { asked, answered } = box.requests.timesOf(slot);
    return [
      {
        service: target.kind,
        host: target.host,
        way: way.kind,
        source: sourceText(way),
        result: isDescribed ? box.requests.resultOf(slot) : 'answered',
        asked: asked === 0 ? undefined : asked * 1000,
        answered: answered === 0 ? undefined : answered * 1000,
      },
    ];
  });
}

/** The servers that are configured. */
export function ntpServerRecords(state: DataplaneState): readonly NtpServer[] {
  const servers = serviceRecords(state).filter(({ service }) => service === 'ntp');
  const followed = servers.findIndex(({ result }) => result === 'answered');
  return servers.map(({ host, result }, index) => {
    if (index === followed) return { address: host, state: 'synched' };
    return { address: host, state: result === 'answered' ? 'available' : 'rejected' };
  });
}

/** Whether the cloud that knows categories can be asked. */
export function urlCloud(state: DataplaneState): UrlCloud {
  const licence = licenceRecords(state).find(({ feature }) => feature.includes('URL'))?.state ?? 'none';
  const result = serviceRecords(state).find(({ service }) => service === 'url-cloud')?.result ?? 'not-asked';
  return {
    licence,
    server: serviceNameOf('url-cloud') ?? '',
    connection: isCloudConnected(state) ? 'connected' : 'not-connected',
    result,
  };
}

/** What is said of a URL, which the management plane then remembers. */
export function lookUpUrl(state: DataplaneState, url: string): UrlAnswer {
  const { box, table, compiled } = state;
  const { host, category } = knownCategory(state, url);
  if (compiled.world.managementPlane === undefined) return { url, category };
  const key = urlKey(host);
  const cached = box.urlCache.management.leftOf(key, table.now);
  if (cached > 0) return { url, category, cachedFor: cached };
  if (!isCloudConnected(state)) return { url, category: NOT_RESOLVED };
  box.urlCache.management.keep(key, table.now);
  return { url, category, cachedFor: box.urlCache.management.leftOf(key, table.now) };
}

/** The key of a host name in the caches. */
export function urlKey(host: string): number {
  return fingerprint(`url ${host}`) || 1;
}
