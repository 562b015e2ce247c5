// Security associations are deleted, or negotiated. Vendor: operational hierarchy, release 11.2.

import type { AssociationOwner, Operation } from '../../engine/operation.ts';
import { value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';

type Change = 'clear-association' | 'negotiate-association';

function change(kind: Change, of: AssociationOwner, name: string | undefined): Operation {
  return { kind, of, ...(name === undefined ? {} : { name }) };
}

function commandsOf(
  verb: string,
  kind: Change,
  helps: { readonly gateway: string; readonly tunnel: string },
): readonly DeviceCommand[] {
  return [
    command({
      path: [verb, 'vpn', 'ike-sa'],
      help: helps.gateway,
      source: assumption('the words'),
      options: { gateway: value(nameOf('ike-gateway'), 'Name of the IKE gateway') },
      operate: ({ gateway }) => change(kind, 'gateway', gateway),
      text: outcomeText,
    }),
    command({
      path: [verb, 'vpn', 'ipsec-sa'],
      help: helps.tunnel,
      source: assumption('the words'),
      options: { tunnel: value(nameOf('ipsec-tunnel'), 'Name of the IPsec tunnel') },
      operate: ({ tunnel }) => change(kind, 'tunnel', tunnel),
      text: outcomeText,
    }),
  ];
}

/** Commands that change. */
export const CHANGE_VPN_COMMANDS: readonly DeviceCommand[] = [
  ...commandsOf('clear', 'clear-association', {
    gateway: 'Remove IKE security associations',
    tunnel: 'Remove IPsec security associations',
  }),
  ...commandsOf('test', 'negotiate-association', {
    gateway: 'Start IKE negotiation',
    tunnel: 'Start IPsec negotiation',
  }),
];
