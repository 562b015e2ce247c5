// Ports and interfaces. Vendor: operational hierarchy, release 11.2.

import type { LogicalInterface, ManagementPort } from '../../engine/answers/interface-records.ts';
import type { EngineView } from '../../engine/view.ts';
import { vendor } from '../language/command-source.ts';
import { alternatives, oneOf } from '../language/value-types.ts';
import type { InterfaceReport } from '../text/interface-detail.text.ts';
import { interfaceDetail } from '../text/interface-detail.text.ts';
import {
  hardwareTable,
  interfaceTables,
  logicalTable,
  type PortListing,
} from '../text/interface-table.text.ts';
import { managementInterface } from '../text/management-interface.text.ts';
import { command } from './device-context.ts';
import { nameOf } from './name-source.ts';

/** What `show interface` answers. */
export type InterfaceAnswer =
  | { readonly kind: 'all'; readonly ports: PortListing; readonly interfaces: readonly LogicalInterface[] }
  | { readonly kind: 'hardware'; readonly ports: PortListing }
  | { readonly kind: 'logical'; readonly interfaces: readonly LogicalInterface[] }
  | { readonly kind: 'management'; readonly port: ManagementPort }
  | { readonly kind: 'one'; readonly report: InterfaceReport };

const WHICH = alternatives(
  nameOf('interface'),
  oneOf(
    { text: 'management', help: 'The management port' },
    { text: 'hardware', help: 'Ports' },
    { text: 'logical', help: 'Interfaces' },
    { text: 'all', help: 'Ports and interfaces' },
  ),
);

/** Assumption: the help texts of the words. */
export const showInterface = command({
  path: ['show', 'interface'],
  help: 'Show interface information',
  source: vendor(
    'five captures of `all`, releases 8.1 to 10.x; one interface of 5.0; two of the management port; KB ClWoCAK',
    'blank lines between blocks, the frame of the logical counters, the reply to an unknown name',
  ),
  argument: { name: 'name', value: WHICH, help: 'Select one or all interfaces' },
  run: ({ view }, { name }): InterfaceAnswer => interfaceAnswer(view, name),
  text: (answer, layout) => {
    switch (answer.kind) {
      case 'all':
        return interfaceTables(answer.ports, answer.interfaces, layout);
      case 'hardware':
        return hardwareTable(answer.ports, layout);
      case 'logical':
        return logicalTable(answer.interfaces);
      case 'management':
        return managementInterface(answer.port);
      case 'one':
        return interfaceDetail(answer.report, layout);
    }
  },
});

function interfaceAnswer({ network }: EngineView, name: string): InterfaceAnswer {
  switch (name) {
    case 'all':
      return { kind: 'all', ports: portListing(network), interfaces: network.logicalInterfaces() };
    case 'hardware':
      return { kind: 'hardware', ports: portListing(network) };
    case 'logical':
      return { kind: 'logical', interfaces: network.logicalInterfaces() };
    case 'management':
      return { kind: 'management', port: network.managementPort() };
    default:
      return { kind: 'one', report: reportOf(network, name) };
  }
}

function portListing(network: EngineView['network']): PortListing {
  return { ports: network.hardwarePorts(), groups: network.aggregationGroups() };
}

function reportOf(network: EngineView['network'], name: string): InterfaceReport {
  return {
    port: network.hardwarePorts().find((port) => port.name === name),
    interface: network.logicalInterfaces().find((one) => one.name === name),
    counters: network.interfaceCounters(name),
  };
}
