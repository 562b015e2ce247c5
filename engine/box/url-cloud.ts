// Whether categories of URLs can be asked for at present.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { slotOf } from './request-target.ts';

/** As the latest request has shown. Where nobody is to be asked, the licence decides. */
export function isCloudConnected({ compiled, box }: DataplaneState): boolean {
  const { administration, managementPlane } = compiled.world;
  const slot = slotOf('url-cloud');
  if (managementPlane === undefined)
    return administration.licences.some(({ feature }) => feature.includes('URL'));
  return box.requests.resultOf(slot) === 'answered';
}
