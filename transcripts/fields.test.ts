import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceText } from './fields.ts';
import { hqOutputs } from './testing/hq-sample.ts';

/** Expects fields by name; whatever else the text shows is not looked at. */
function check(lines: readonly string[], expected: { readonly [name: string]: string }): void {
  const values = Object.fromEntries(deviceText(lines).fields.map((field) => [field.name, field.value]));
  expect(values).toMatchObject(expected);
}

test('a session listing gives the cells of each session', () => {
  check(hqOutputs['show session all'], {
    'session 33571': '',
    'session 33571.application': 'ssl',
    'session 33571.state': 'ACTIVE',
    'session 33571.flag': 'NS',
    'session 33571.source': '10.20.0.50',
    'session 33571.sport': '51514',
    'session 33571.from zone': 'trust',
    'session 33571.proto': '6',
    'session 33571.translated source': '203.0.113.2',
    'session 33571.translated sport': '20418',
    'session 33571.vsys': 'vsys1',
    'session 33571.to zone': 'untrust',
    'session 33571.dport': '443',
    'session 33620.source': '2001:db8::21',
    'session 33620.type': 'PRED',
  });
  expect(deviceText(hqOutputs['show session all']).fields.map((field) => field.name)).not.toContain(
    'session 33611.flag',
  );
});

test('flow blocks and attributes are told apart', () => {
  check(hqOutputs['show session id 33571'], {
    Session: '33571',
    'c2s flow.source': '10.20.0.50 [trust]',
    'c2s flow.sport': '51514',
    'c2s flow.dport': '443',
    'c2s flow.src user': 'hq\\anna',
    's2c flow.sport': '443',
    's2c flow.dport': '20418',
    'start time': 'Wed Mar  4 10:38:02 2026',
    timeout: '1800 sec',
    'time to live': '1742 sec',
    'layer7 packet count(c2s)': '12',
    rule: '',
    'nat-rule': 'SNAT-Out(vsys1)',
  });
});

test('counts, sections without a colon and several pairs on a line', () => {
  check(hqOutputs['show session info'], {
    'target-dp': '*.dp0',
    'Number of allocated sessions': '312',
    'Session timeout.TCP default timeout': '3600 secs',
    'Session timeout.Session timeout in discard state.UDP': '60 secs',
    'Session timeout.Session timeout in discard state.other IP protocols': '60 secs',
    'Session accelerated aging': 'True',
    'Session accelerated aging.Scaling factor': '2 X',
    'Pcap token bucket rate': '10485760',
  });
  check(['', 'Number of sessions that match filter: 7'], { 'Number of sessions that match filter': '7' });
  check(['  ping: yes  telnet: no  ssh: no'], { ping: 'yes', telnet: 'no', ssh: 'no' });
  check(['Name: ethernet1/2, ID: 17'], { Name: 'ethernet1/2', ID: '17' });
  check(['rx-bytes                      40817733'], { 'rx-bytes': '40817733' });
  check(['uptime: 19 days, 4:07:31'], { uptime: '19 days, 4:07:31' });
});

test('a section ends at a blank line, a rule, or a line as far left as its heading', () => {
  check(['Link:', '  duplex: full', '', '  speed: 1000'], { 'Link.duplex': 'full', speed: '1000' });
  check(['Link:', '  duplex: full', '  ----', '  speed: 1000'], { 'Link.duplex': 'full', speed: '1000' });
  check(['Link:', '  duplex: full', 'speed: 1000'], { 'Link.duplex': 'full', speed: '1000' });
});

test('tables are read by their headings, however heading and data are aligned', () => {
  check(hqOutputs['show session meter'], {
    'VSYS 1.Maximum': '600',
    'VSYS 1.Current': '312',
    'VSYS 1.Throttled': '0',
  });
  check(hqOutputs['show counter global filter delta yes'], {
    'Elapsed time since last sampling': '12.408 seconds',
    'pkt_recv.value': '22846',
    'pkt_recv.rate': '1841',
    'pkt_recv.severity': 'info',
    'flow_policy_deny.description': 'Session setup: denied by policy',
    'Total counters shown': '2',
  });
  check(
    [
      'Enqueued              Dequeued       ID             Type    Status Result Completed',
      '-'.repeat(86),
      '2026/03/18 09:12:44   09:12:44       63           Commit       FIN     OK  09:13:19',
    ],
    { 'ID 63.Enqueued': '2026/03/18 09:12:44', 'ID 63.Type': 'Commit', 'ID 63.Completed': '09:13:19' },
  );
  check(
    [
      'name                id    zone             address',
      '------------------- ----- ---------------- ------------------',
      'ethernet1/1         16    untrust          203.0.113.2/24',
      '                                           203.0.113.9/24',
      'tunnel.1            258   vpn              N/A',
    ],
    {
      'ethernet1/1.address': '203.0.113.2/24',
      'ethernet1/1.address#2': '203.0.113.9/24',
      'tunnel.1.zone': 'vpn',
    },
  );
});

test('the label of a column does not depend on how wide its figures are', () => {
  const table = (size: string) => [
    'Rule    Mem Size Ratio',
    '------- -------- -----',
    `SNAT    ${size.padStart(8)}     8`,
  ];
  check(table('344'), { 'Rule SNAT.Mem Size': '344', 'Rule SNAT.Ratio': '8' });
  check(table('81344'), { 'Rule SNAT.Mem Size': '81344', 'Rule SNAT.Ratio': '8' });
});

test('policy blocks give their attributes', () => {
  check(hqOutputs['show running nat-policy'], {
    'SNAT-Out; index: 2.nat-type': 'ipv4',
    'SNAT-Out; index: 2.to-interface': 'ethernet1/1',
    'SNAT-Out; index: 2.translate-to': '"src: ethernet1/1 203.0.113.2 (dynamic-ip-and-port) (pool idx: 1)"',
  });
});

test('what is no field is a text line', () => {
  expect(deviceText(['', '  sessions cleared ', '-----', '}'])).toEqual({
    fields: [],
    texts: [{ text: 'sessions cleared', line: 2 }],
  });
});

const wordy = fc.constantFrom(
  'a',
  'b1',
  ':',
  ': ',
  '  ',
  ' ',
  '-',
  '{',
  ';',
  ', ',
  '7',
  'vsys1',
  '[',
  ']',
  '/',
  '(',
);
const linesOfText = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(wordy, { maxLength: 14 }).map((parts) => parts.join('')),
  ),
  { maxLength: 8 },
);

test('names are unique, and every letter and digit is in a name, a value or a text', () => {
  const content = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  fc.assert(
    fc.property(linesOfText, (lines) => {
      const { fields, texts } = deviceText(lines);
      expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
      lines.forEach((line, index) => {
        const onLine = [...fields, ...texts].filter((item) => item.line === index + 1);
        const kept = onLine
          .map((item) => ('text' in item ? item.text : `${item.name}${item.value}`))
          .join('');
        const left = content(kept);
        for (const character of content(line)) {
          const at = left.indexOf(character);
          if (at === -1) throw new Error(`line ${index + 1} loses ${character}: ${JSON.stringify(lines)}`);
          left.splice(at, 1);
        }
      });
    }),
    { numRuns: 500 },
  );
});

test('lines no device prints are compared as text', () => {
  const long = `a:${' '.repeat(300_000)}b`;
  expect(deviceText([long, long]).texts).toHaveLength(2);
});

test('texts made to be slow are read all the same', () => {
  const staircase = Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}${'a'.repeat(400)}:`);
  expect(Math.max(...deviceText(staircase).fields.map((field) => field.name.length))).toBeLessThan(6000);
  const headings = Array.from({ length: 50_000 }, () => 'aa  bb  cc');
  expect(deviceText(headings).texts).toHaveLength(50_000);
  const blanks = Array.from({ length: 2000 }, () => `a:${' '.repeat(1900)}:b`);
  expect(deviceText(blanks).fields).toHaveLength(2000);
});
