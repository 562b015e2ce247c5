import { expect, test } from 'vitest';
import { layoutProfile } from './layout-profile.ts';
import { LISTING_BYTES, LISTING_ROWS, sessionCount, sessionTable } from './session-table.text.ts';
import { exemplarRow } from './testing/exemplar.ts';

const ROWS = [
  exemplarRow({ nat: 'source', translatedSource: '203.0.113.2', translatedSourcePort: 20418 }),
  exemplarRow({
    id: 33575,
    application: 'dns',
    nat: 'source',
    protocol: 17,
    sourcePort: 49921,
    translatedSource: '203.0.113.2',
    translatedSourcePort: 31077,
    destination: '192.0.2.53',
    destinationPort: 53,
  }),
  exemplarRow({
    id: 33569,
    application: 'web-browsing',
    nat: 'destination',
    source: '192.0.2.99',
    sourcePort: 40112,
    fromZone: 'untrust',
    destination: '203.0.113.10',
    destinationPort: 80,
    toZone: 'dmz',
    translatedDestination: '172.16.30.10',
  }),
  exemplarRow({
    id: 33602,
    application: 'web-browsing',
    nat: 'both',
    sourcePort: 51520,
    translatedSource: '172.16.30.1',
    translatedSourcePort: 10233,
    destination: '203.0.113.10',
    destinationPort: 80,
    toZone: 'dmz',
    translatedDestination: '172.16.30.10',
  }),
  exemplarRow({ id: 33590, sourcePort: 51533, destination: '10.30.0.5', toZone: 'dc' }),
  exemplarRow({
    id: 33611,
    application: 'ping',
    protocol: 1,
    sourcePort: 771,
    destination: '10.30.0.5',
    destinationPort: 4,
    toZone: 'dc',
  }),
  exemplarRow({
    id: 33598,
    application: 'bittorrent',
    state: 'discard',
    nat: 'source',
    sourcePort: 51541,
    translatedSource: '203.0.113.2',
    translatedSourcePort: 44920,
    destinationPort: 6881,
  }),
  exemplarRow({
    id: 33620,
    application: 'ftp-data',
    type: 'predict',
    source: '172.16.30.21',
    sourcePort: 0,
    fromZone: 'dmz',
    destination: '10.20.0.50',
    destinationPort: 52011,
    toZone: 'trust',
  }),
];

const WIDE = `
--------------------------------------------------------------------------------
ID          Application    State   Type Flag  Src[Sport]/Zone/Proto (translated IP[Port])
Vsys                                          Dst[Dport]/Zone (translated IP[Port])
--------------------------------------------------------------------------------
33571        ssl            ACTIVE  FLOW  NS   10.20.0.50[51514]/trust/6  (203.0.113.2[20418])
vsys1                                          192.0.2.80[443]/untrust  (192.0.2.80[443])
33575        dns            ACTIVE  FLOW  NS   10.20.0.50[49921]/trust/17  (203.0.113.2[31077])
vsys1                                          192.0.2.53[53]/untrust  (192.0.2.53[53])
33569        web-browsing   ACTIVE  FLOW  ND   192.0.2.99[40112]/untrust/6  (192.0.2.99[40112])
vsys1                                          203.0.113.10[80]/dmz  (172.16.30.10[80])
33602        web-browsing   ACTIVE  FLOW  NB   10.20.0.50[51520]/trust/6  (172.16.30.1[10233])
vsys1                                          203.0.113.10[80]/dmz  (172.16.30.10[80])
33590        ssl            ACTIVE  FLOW       10.20.0.50[51533]/trust/6  (10.20.0.50[51533])
vsys1                                          10.30.0.5[443]/dc  (10.30.0.5[443])
33611        ping           ACTIVE  FLOW       10.20.0.50[771]/trust/1  (10.20.0.50[771])
vsys1                                          10.30.0.5[4]/dc  (10.30.0.5[4])
33598        bittorrent     DISCARD FLOW  NS   10.20.0.50[51541]/trust/6  (203.0.113.2[44920])
vsys1                                          192.0.2.80[6881]/untrust  (192.0.2.80[6881])
33620        ftp-data       ACTIVE  PRED       172.16.30.21[0]/dmz/6  (172.16.30.21[0])
vsys1                                          10.20.0.50[52011]/trust  (10.20.0.50[52011])`;

const NARROW = `
--------------------------------------------------------------------------------
ID      Application    State   Type Flag  Src[Sport]/Zone/Proto (translated IP[Port])
Vsys                                      Dst[Dport]/Zone (translated IP[Port])
--------------------------------------------------------------------------------
412077  dns            ACTIVE  FLOW  NS   10.20.0.50[49921]/trust/17  (203.0.113.2[31077])
vsys1                                     192.0.2.53[53]/untrust  (192.0.2.53[53])
71230   ssl            ACTIVE  FLOW       10.30.0.5[44120]/dc/6  (10.30.0.5[44120])
vsys1                                     10.50.0.11[443]/remote  (10.50.0.11[443])`;

const NARROW_ROWS = [
  exemplarRow({
    id: 412077,
    application: 'dns',
    nat: 'source',
    protocol: 17,
    sourcePort: 49921,
    translatedSource: '203.0.113.2',
    translatedSourcePort: 31077,
    destination: '192.0.2.53',
    destinationPort: 53,
  }),
  exemplarRow({
    id: 71230,
    source: '10.30.0.5',
    sourcePort: 44120,
    fromZone: 'dc',
    destination: '10.50.0.11',
    toZone: 'remote',
  }),
];

test.each(['8.1', '10.2', '11.2'] as const)('release %s prints the wide session table', (release) => {
  expect(sessionTable(ROWS, layoutProfile(release)).join('\n')).toBe(WIDE);
});

test.each(['5.0', '6.1'] as const)('release %s prints the narrow session table', (release) => {
  expect(sessionTable(NARROW_ROWS, layoutProfile(release)).join('\n')).toBe(NARROW);
});

test('an id that fills the narrow field is followed by one blank', () => {
  const line = sessionTable([exemplarRow({ id: 12345678 })], layoutProfile('5.0'))[5];
  expect(line?.slice(0, 28)).toBe('12345678 ssl            ACTI');
});

test('an application longer than 14 characters loses its end', () => {
  const line = sessionTable([exemplarRow({ application: 'ms-office365-base' })], layoutProfile('11.2'))[5];
  expect(line?.slice(13, 34)).toBe('ms-office365-b ACTIVE');
});

test('a decrypted session shows a star in front of its flag', () => {
  const line = sessionTable([exemplarRow({ decrypted: true, nat: 'source' })], layoutProfile('11.2'))[5];
  expect(line?.slice(36, 57)).toBe('FLOW *NS   10.20.0.50');
});

test('an empty listing is one sentence', () => {
  expect(sessionTable([], layoutProfile('11.2'))).toEqual(['', 'No Active Sessions']);
});

test('a count is one sentence, also when it is 0', () => {
  expect(sessionCount(7)).toEqual(['', 'Number of sessions that match filter: 7']);
  expect(sessionCount(0)).toEqual(['', 'Number of sessions that match filter: 0']);
});

test('a listing stops behind the last whole session that fits the byte size', () => {
  const rows = Array.from({ length: LISTING_ROWS }, (_, index) => exemplarRow({ id: index + 1 }));
  const lines = sessionTable(rows, layoutProfile('11.2'));
  const bytes = (printed: readonly string[]) => printed.join('\n').length + 1;
  expect(bytes(lines)).toBeLessThanOrEqual(LISTING_BYTES);
  expect(bytes(lines) + bytes(lines.slice(-2))).toBeGreaterThan(LISTING_BYTES);
  expect(lines.length % 2).toBe(1);
  expect(lines.at(-1)?.startsWith('vsys1')).toBe(true);
});

test('the byte size counts bytes, not characters', () => {
  const rows = (fromZone: string) => Array.from({ length: LISTING_ROWS }, () => exemplarRow({ fromZone }));
  const listed = (fromZone: string) => sessionTable(rows(fromZone), layoutProfile('11.2')).length;
  expect(listed('zürich')).toBeLessThan(listed('zurich'));
});

test('more rows than a listing can hold are never needed', () => {
  const shortest = exemplarRow({
    source: '::',
    sourcePort: 0,
    fromZone: 'a',
    protocol: 6,
    translatedSource: '::',
    destination: '::',
    destinationPort: 0,
    toZone: 'b',
    translatedDestination: '::',
  });
  const rows = Array.from({ length: LISTING_ROWS + 1 }, () => shortest);
  expect((sessionTable(rows, layoutProfile('5.0')).length - 5) / 2).toBeLessThan(LISTING_ROWS);
});

test('a predict session shows no flag, translated or not', () => {
  const row = { type: 'predict', nat: 'source', decrypted: false } as const;
  const [, , , , , first = ''] = sessionTable([exemplarRow(row)], layoutProfile('11.2'));
  expect(first.slice(36, 47)).toBe('PRED'.padEnd(11));
});
