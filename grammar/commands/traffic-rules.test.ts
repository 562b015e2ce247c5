import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { type LivingFirewall, livingFirewall } from './testing/living-firewall.ts';

const RULE = '-'.repeat(80);
const SYN = { alarm: 2, activate: 3, maximum: 5, blockDuration: 300 };
const PACKET = 'source 10.0.0.5 destination 172.16.0.9';

function firewall(changes: object = {}): LivingFirewall {
  return livingFirewall(
    smallWorld({
      qosRules: [{ name: 'Shell', from: ['inside'], application: ['ssh'], service: ['tcp/22'], class: 2 }],
      qosInterfaces: ['ethernet1/3'],
      decryptionRules: [
        { name: 'Closed', urlCategory: ['news', 'shopping'], action: 'no-decrypt' },
        { name: 'Open', from: ['inside'] },
      ],
      authenticationRules: [{ name: 'Ask', to: ['servers'], service: ['tcp/80'] }],
      dosProfiles: [
        { name: 'each', synFlood: SYN },
        { name: 'total', udpFlood: SYN, sessionLimit: 50 },
      ],
      dosRules: [
        {
          name: 'Guard',
          from: ['inside'],
          to: ['servers'],
          aggregate: 'total',
          classified: { profile: 'each', by: 'source-ip-only' },
        },
      ],
      ...changes,
    }),
  );
}

test('the rules that fix applications, as they run', () => {
  const { ask } = firewall({
    overrideRules: [
      { name: 'Off', protocol: 'tcp', port: '1', application: 'ssl', disabled: true },
      { name: 'Files', from: ['inside'], protocol: 'tcp', port: '2121', application: 'ftp' },
    ],
  });
  expect(ask('show running application-override-policy')).toEqual([
    '',
    '"Files; index: 1" {',
    '        from inside;',
    '        source any;',
    '        to any;',
    '        destination any;',
    '        user any;',
    '        application/service 0:any/tcp/any/2121;',
    '        application ftp;',
    '        terminal yes;',
    '}',
  ]);
});

test('the QoS rule of a packet, and the policy in which it stands', () => {
  const { ask } = firewall();
  const block = [
    '',
    '"Shell; index: 1" {',
    '        from inside;',
    '        source any;',
    '        to any;',
    '        destination any;',
    '        user any;',
    '        application/service 0:ssh/tcp/any/22;',
    '        class 2;',
    '        terminal yes;',
    '}',
  ];
  expect(ask('show running qos-policy')).toEqual(block);
  expect(
    ask(`test qos-policy-match from any to servers ${PACKET} protocol 6 destination-port 22 application ssh`),
  ).toEqual(block);
  expect(ask(`test qos-policy-match ${PACKET} protocol 6 destination-port 22`)).toEqual([
    '',
    'No rule matched',
  ]);
});

test('decryption and authentication answer in one line, by category and by port', () => {
  const { ask } = firewall();
  const decryption = `test decryption-policy-match from inside to servers ${PACKET}`;
  expect(ask(`${decryption} category news`)).toEqual(['', "Matched rule: 'Closed' action: no-decrypt"]);
  expect(ask(`${decryption} category sports`)).toEqual(['', "Matched rule: 'Open' action: decrypt"]);
  expect(ask(`test decryption-policy-match from outside ${PACKET}`)).toEqual(['', 'No rule matched']);
  expect(ask(`test authentication-policy-match to servers ${PACKET}`)).toEqual(['', 'No rule matched']);
  expect(ask('show running authentication-policy').slice(-4)).toEqual([
    '        category any;',
    '        action web-form;',
    '        terminal yes;',
    '}',
  ]);
  expect(ask('show running decryption-policy')).toContain('        category [ news shopping ];');
});

test('a session report names class, rule and node', () => {
  const traffic = [
    {
      name: 'shell',
      application: 'ssh',
      clients: ['10.0.0.5'],
      servers: ['172.16.0.9'],
      connections: 1,
      exchanges: [900, 900],
    },
  ];
  const { ask, engine } = firewall({ traffic, dosRules: [] });
  engine.advance(engine.startsAt + 20_000);
  const [row] = engine.view.sessions({}, { startAt: 1, limit: 1 });
  const lines = ask(`show session id ${row?.id}`);
  expect(lines).toContain('                qos node:    ethernet1/3, qos member Qid 0');
  expect(lines).toContain('        session QoS rule                     : Shell (class 2)');
  expect(ask('show session all filter qos-rule Shell count yes')[1]).toBe(
    'Number of sessions that match filter: 1',
  );
});

test('DoS protection: what a rule is set to', () => {
  const { ask } = firewall();
  expect(ask('show dos-protection rule Guard settings')).toEqual([
    '',
    'Rule: Guard',
    RULE,
    'action:                         protect',
    'aggregate profile:              total',
    '  tcp-syn:                      disabled',
    '  udp:                          red',
    '    alarm 2 cps, activate 3 cps, maximal 5 cps, block duration 300 secs',
    '  icmp:                         disabled',
    '  other-ip:                     disabled',
    '  icmpv6:                       disabled',
    '  maximum sessions:             50',
    'classified profile:             each',
    '  tcp-syn:                      red',
    '    alarm 2 cps, activate 3 cps, maximal 5 cps, block duration 300 secs',
    '  udp:                          disabled',
    '  icmp:                         disabled',
    '  other-ip:                     disabled',
    '  icmpv6:                       disabled',
    '  maximum sessions:             unlimited',
    '  address:                      source-ip-only',
    RULE,
  ]);
  expect(ask('show running dos-policy').slice(-5)).toEqual([
    '        action protect;',
    '        aggregate total;',
    '        classified each (source-ip-only);',
    '        terminal yes;',
    '}',
  ]);
  expect(ask(`test dos-policy-match from inside to servers ${PACKET} protocol 6`)[1]).toBe(
    '"Guard; index: 1" {',
  );
  expect(ask(`test dos-policy-match from inside to outside ${PACKET} protocol 6`)).toEqual([
    '',
    'No rule matched',
  ]);
});

const FLOOD = [
  {
    name: 'flood',
    application: 'ssh',
    clients: ['10.0.0.66'],
    servers: ['172.16.0.9'],
    perSecond: 30,
    forged: true,
  },
  {
    name: 'people',
    application: 'ssh',
    clients: ['10.0.0.5'],
    servers: ['172.16.0.9'],
    perSecond: 0.5,
    exchanges: [3, 9],
  },
];

test('who floods is shut out, all that tell of it agree, and he may be let in', () => {
  const { ask, engine } = firewall({ traffic: FLOOD });
  engine.advance(engine.startsAt + 10_000);
  const dropped =
    engine.view.counters().find(({ name }) => name === 'flow_dos_rule_drop_classified')?.value ?? 0;
  expect(dropped).toBeGreaterThan(100);
  const sessions = engine.view.countSessions({ rule: 'Admin' });
  expect(ask('show dos-protection rule Guard statistics')).toEqual([
    '',
    'Rule: Guard',
    RULE,
    expect.stringMatching(/^current udp rate: {15}0 cps$/),
    `current sessions:               ${sessions}`,
    `packets dropped:                ${dropped}`,
    'alarms:                         0',
    'addresses blocked:              1',
    RULE,
  ]);
  const entry = /^10\.0\.0\.66 {32}(\d+) secs$/.exec(
    ask('show dos-protection zone inside blocked source')[1] ?? '',
  );
  expect(Number(entry?.[1])).toBeGreaterThan(285);
  expect(ask('show dos-protection zone outside blocked source')).toEqual(['', 'Total blocked: 0']);
  expect(ask('show dos-block-table software').slice(1)).toEqual([
    'Address                                  Zone                 DoS profile                      Remaining time',
    RULE,
    `${'10.0.0.66'.padEnd(41)}${'inside'.padEnd(21)}${'each'.padEnd(33)}${entry?.[1]} secs`,
    RULE,
    'Total entries: 1',
  ]);
  expect(ask('show dos-block-table hardware').at(-1)).toBe('Total entries: 0');
  const entriesOf = (line: string) => ask(line).at(-1);
  for (const criterion of [
    'source-ip 10.0.0.66/32',
    'ingress-zone inside',
    'dos-profile each',
    'slot 1',
    'type sw',
  ]) {
    expect(entriesOf(`show dos-block-table all filter ${criterion}`)).toBe('Total entries: 1');
  }
  for (const criterion of [
    'source-ip 10.0.0.6',
    'ingress-zone outside',
    'dos-profile other',
    'slot 2',
    'type hw',
  ]) {
    expect(entriesOf(`show dos-block-table all filter ${criterion}`)).toBe('Total entries: 0');
  }
  expect(entriesOf('show dos-block-table software start-at 2')).toBe('Total entries: 0');
  for (const criterion of ['source-ip 10.0.0.6', 'ingress-zone outside', 'dos-profile other', 'slot 2']) {
    expect(ask(`clear dos-block-table all filter ${criterion}`)).toEqual([]);
    expect(entriesOf('show dos-block-table all')).toBe('Total entries: 1');
  }
  expect(ask('show dos-block-table summary').slice(1)).toEqual([
    'Hardware entries:               0',
    'Software entries:               1',
  ]);
  expect(ask('clear dos-protection zone outside blocked all')).toEqual([]);
  expect(engine.view.dataplane.blocked()).toHaveLength(1);
  expect(ask('clear dos-protection zone inside blocked source 10.0.0.66')).toEqual([]);
  expect(engine.view.dataplane.blocked()).toEqual([]);
  expect(ask('clear dos-protection rule Guard statistics')).toEqual([]);
  expect(ask('show dos-protection rule Guard statistics')[5]).toBe('packets dropped:                0');
});

test('a rule that is none has neither settings nor statistics', () => {
  const { ask } = firewall();
  expect(ask('show dos-protection rule Nobody statistics')).toEqual([]);
  expect(ask('show dos-protection rule Nobody settings')).toEqual([]);
});

test('sessions of an interface by the QoS rule that gave them their class', () => {
  const { ask, engine } = firewall({ traffic: FLOOD.slice(1) });
  engine.advance(engine.view.now() + 60_000);
  const egressInterface = 'ethernet1/3';
  const sessions = engine.view.countSessions({ egressInterface, qosRule: 'Shell' });
  expect(sessions).toBeGreaterThan(0);
  expect(ask('show qos interface ethernet1/3 match-rule')).toEqual([
    '',
    'Rule                             Class  Sessions',
    RULE,
    `Shell                            2      ${sessions}`,
  ]);
});

test('addresses of rules alone', () => {
  const { ask } = firewall({
    overrideRules: [
      { name: 'Files', source: ['10.0.0.0/24'], protocol: 'tcp', port: '2121', application: 'ftp' },
    ],
  });
  const blockOf = (name: string, index: number, source = 'any') => [
    '',
    `"${name}; index: ${index}" {`,
    `        source ${source};`,
    '        destination any;',
    '}',
  ];
  expect(ask('show running application-override-policy-addresses')).toEqual(
    blockOf('Files', 1, '10.0.0.0/24'),
  );
  expect(ask('show running qos-policy-addresses')).toEqual(blockOf('Shell', 1));
  expect(ask('show running decryption-policy-addresses')).toEqual([
    ...blockOf('Closed', 1),
    ...blockOf('Open', 2),
  ]);
  expect(ask('show running authentication-policy-addresses')).toEqual(blockOf('Ask', 1));
  expect(ask('show running dos-policy-addresses')).toEqual(blockOf('Guard', 1));
});
