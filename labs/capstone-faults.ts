// What can be wrong on a Monday: faults of world hq by the people they hit, so that two of different people never hide each other.
import type { Fault } from './faults/fault-shape.ts';
import type { LabFlow } from './flow-shape.ts';

/** Where the cause of a ticket lies. */
export const LAYERS = ['routing', 'address translation', 'security policy'] as const;

/** One who calls: what is said, and the flow that must get through again. */
export interface Caller {
  readonly words: string;
  readonly flow: Omit<LabFlow, 'name' | 'exchanges'>;
}

/** A fault, who calls because of it, and a line whose answer tells. */
export interface MondayFault {
  readonly fault: Fault;
  readonly layer: (typeof LAYERS)[number];
  readonly callers: readonly [Caller, Caller];
  readonly evidence: { readonly lines: readonly string[]; readonly matches: string };
}

const INTERNET: MondayFault['callers'] = [
  {
    words: 'The front desk cannot open the booking page on 192.0.2.80.',
    flow: { application: 'ssl', client: '10.20.0.50', server: '192.0.2.80', answers: 'public' },
  },
  {
    words: 'Upstairs, in 10.20.8.0/26, the news page 192.0.2.70 stays white.',
    flow: { application: 'web-browsing', client: '10.20.8.20', server: '192.0.2.70', answers: 'public' },
  },
];
const PORTAL: MondayFault['callers'] = [
  {
    words: 'A customer at 192.0.2.99 complains that the portal 203.0.113.10 is dead.',
    flow: { application: 'ssl', client: '192.0.2.99', server: '203.0.113.10', answeredBy: '172.16.30.10' },
  },
  {
    words: 'The job advertisements on 203.0.113.10, unencrypted, cannot be seen from 198.18.64.7.',
    flow: {
      application: 'web-browsing',
      client: '198.18.64.7',
      server: '203.0.113.10',
      answeredBy: '172.16.30.10',
    },
  },
];
const BRANCH: MondayFault['callers'] = [
  {
    words: 'Accounting cannot reach its share on 10.60.0.20 in the branch.',
    flow: { application: 'ms-ds-smb', port: 445, client: '10.20.0.50', server: '10.60.0.20' },
  },
  {
    words: 'The branch manager, visiting upstairs, does not get at his files on 10.60.0.21.',
    flow: { application: 'ms-ds-smb', port: 445, client: '10.20.8.20', server: '10.60.0.21' },
  },
];
const DATABASE: MondayFault['callers'] = [
  {
    words: 'The order desk has lost its database, 10.30.0.20.',
    flow: { application: 'mssql-db', client: '10.20.0.50', server: '10.30.0.20' },
  },
  {
    words: 'A report upstairs ends with an error about 10.30.0.20.',
    flow: { application: 'mssql-db', client: '10.20.8.20', server: '10.30.0.20' },
  },
];
const FARM: MondayFault['callers'] = [
  {
    words: 'The virtualisation team has lost hypervisor 10.50.0.11 from its manager, 10.30.0.5.',
    flow: { application: 'ssl', client: '10.30.0.5', server: '10.50.0.11' },
  },
  {
    words: 'Tonight no machine on 10.50.0.13 was saved. The manager 10.30.0.5 could not log in there.',
    flow: { application: 'ssl', client: '10.30.0.5', server: '10.50.0.13' },
  },
];

const matchLine = (words: string) => `test security-policy-match ${words} protocol 6`;

/** One list for the same people; a Monday has at most one fault of each. */
export const MONDAY_FAULTS: readonly (readonly MondayFault[])[] = [
  [
    {
      fault: { kind: 'rule-disabled', rule: 'Users-Web' },
      layer: 'security policy',
      callers: INTERNET,
      evidence: {
        lines: [
          matchLine(
            'from trust to untrust source 10.20.0.50 destination 192.0.2.80 destination-port 443 application ssl',
          ),
        ],
        matches: 'interzone-default',
      },
    },
    {
      fault: { kind: 'nat-source-missing', rule: 'SNAT-Out', zone: 'trust' },
      layer: 'address translation',
      callers: INTERNET,
      evidence: { lines: ['show running nat-policy'], matches: '"SNAT-Out[^}]*from dc;' },
    },
  ],
  [
    {
      fault: { kind: 'nat-zone', rule: 'DNAT-Web', to: 'dmz' },
      layer: 'address translation',
      callers: PORTAL,
      evidence: { lines: ['show running nat-policy'], matches: 'DNAT-Web[\\s\\S]*to dmz' },
    },
    {
      fault: { kind: 'rule-destination', rule: 'DMZ-Web-In', destination: ['172.16.30.10'] },
      layer: 'security policy',
      callers: PORTAL,
      evidence: {
        lines: [
          matchLine(
            'from untrust to dmz source 192.0.2.99 destination 203.0.113.10 destination-port 443 application ssl',
          ),
        ],
        matches: 'interzone-default',
      },
    },
  ],
  [
    {
      fault: { kind: 'route-removed', destination: '10.60.0.0/24' },
      layer: 'routing',
      callers: BRANCH,
      evidence: {
        lines: ['test routing fib-lookup virtual-router default ip 10.60.0.20'],
        matches: 'ethernet1/1',
      },
    },
  ],
  [
    {
      fault: { kind: 'rule-application', rule: 'DC-Access', without: ['mssql-db'] },
      layer: 'security policy',
      callers: DATABASE,
      evidence: {
        lines: [
          matchLine(
            'from trust to dc source 10.20.0.50 destination 10.30.0.20 destination-port 1433 application mssql-db',
          ),
        ],
        matches: 'interzone-default',
      },
    },
  ],
  [
    {
      fault: { kind: 'rule-disabled', rule: 'ESX-Mgmt' },
      layer: 'security policy',
      callers: FARM,
      evidence: {
        lines: [
          matchLine(
            'from dc to remote source 10.30.0.5 destination 10.50.0.11 destination-port 443 application ssl',
          ),
        ],
        matches: 'interzone-default',
      },
    },
  ],
];
