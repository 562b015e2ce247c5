// One gateway with its association in full. Assumption: the layout, of which no capture with its spacing is public.
import type { GatewayRecord, IkeAssociation } from '../../engine/answers/vpn-records.ts';
import type { Instant } from '../../engine/instant.ts';
import { columns } from './columns.ts';
import { monthDayTime } from './ctime.ts';
import { groupText } from './vpn-words.ts';

/** The gateways that are asked for, and the time of the question. */
export interface GatewayDetails {
  readonly now: Instant;
  readonly gateways: readonly GatewayRecord[];
}

/** A name that is no gateway has nothing to tell. */
export function ikeGatewayDetails({ now, gateways }: GatewayDetails): readonly string[] {
  if (gateways.length === 0) return ['', 'Show IKE SA detail: Total 0 gateways found.'];
  return gateways.flatMap((gateway) => ['', ...gatewayLines(gateway, now)]);
}

function gatewayLines(gateway: GatewayRecord, now: Instant): readonly string[] {
  const { association } = gateway;
  const head = [
    `IKE Gateway ${gateway.name}, ID ${gateway.id} ${gateway.localAddress} => ${gateway.peer}`,
    `  Current time: ${monthDayTime(now)}`,
    '',
  ];
  if (association !== undefined) return [...head, ...associationLines(gateway, association)];
  const what = gateway.version === 'ikev1' ? 'IKEv1 phase-1' : 'IKEv2';
  return [...head, `There is no ${what} SA found.`];
}

function associationLines(gateway: GatewayRecord, association: IkeAssociation): readonly string[] {
  const field = (label: string, value: string | number) => columns([8, `${label}:`], [24, value]);
  const { role, cookies, established, expires, tunnels } = association;
  const isFirstVersion = gateway.version === 'ikev1';
  const encryption = gateway.encryption.toUpperCase().replace('-', '');
  const mode = gateway.exchangeMode === 'main' ? 'Main' : 'Aggressive';
  return [
    isFirstVersion ? 'IKE Phase1 SA:' : 'IKEv2 SA:',
    `${isFirstVersion ? 'Cookie' : 'SPI'}: ${cookies.join(':')}  ${role === 'initiator' ? 'Init' : 'Resp'}`,
    field('State', 'Established'),
    ...(isFirstVersion ? [field('Mode', mode)] : []),
    field('Authentication', 'PSK'),
    field('Proposal', `${encryption}/${gateway.authentication.toUpperCase()}/${groupText(gateway.dhGroup)}`),
    field(isFirstVersion ? 'Phase 2 SA' : 'Child SA', tunnels),
    field('Created', monthDayTime(established)),
    field('Expires', monthDayTime(expires)),
  ];
}
