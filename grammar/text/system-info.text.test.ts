import { expect, test } from 'vitest';
import { layoutProfile } from './layout-profile.ts';
import { systemInfo } from './system-info.text.ts';
import { EXEMPLAR_NOW, EXEMPLAR_SYSTEM } from './testing/exemplar.ts';

const REPORT = { facts: EXEMPLAR_SYSTEM, now: EXEMPLAR_NOW };

test('release 8.1 prints the facts of the box between blank lines', () => {
  expect(systemInfo(REPORT, layoutProfile('8.1')).join('\n')).toBe(`
hostname: PA-TRAIN
ip-address: 10.20.255.9
public-ip-address: unknown
netmask: 255.255.255.0
default-gateway: 10.20.255.254
ip-assignment: static
ipv6-address: unknown
ipv6-link-local-address: fe80::5eff:fe00:53ee/64
ipv6-default-gateway: 
mac-address: 02:00:5e:00:53:ee
time: Wed Mar 18 10:41:55 2026
uptime: 19 days, 4:07:31
family: 5000
model: PA-5060
serial: 000000000042
cloud-mode: non-cloud
sw-version: 8.1.26
global-protect-client-package-version: 0.0.0
app-version: 8800-9200
app-release-date: 2026/03/10 08:00:12 UTC
av-version: 0
av-release-date: 
threat-version: 8800-9200
threat-release-date: 2026/03/10 08:00:12 UTC
wf-private-version: 0
wf-private-release-date: unknown
url-db: paloaltonetworks
wildfire-version: 0
wildfire-release-date: 
url-filtering-version: 0000.00.00.000
global-protect-datafile-version: 0
global-protect-datafile-release-date: unknown
global-protect-clientless-vpn-version: 0
global-protect-clientless-vpn-release-date: 
logdb-version: 8.1.99
platform-family: 5000
vpn-disable-mode: off
multi-vsys: off
operational-mode: normal
`);
});

test.each([
  ['5.0', 32],
  ['6.1', 34],
  ['8.1', 39],
  ['10.2', 40],
  ['11.2', 40],
] as const)('release %s prints %d facts', (release, count) => {
  expect(systemInfo(REPORT, layoutProfile(release))).toHaveLength(count + 2);
});

test('the link-local address is made of the MAC address', () => {
  const management = { ...EXEMPLAR_SYSTEM.management, mac: '00:1b:17:00:01:00' };
  const report = systemInfo({ ...REPORT, facts: { ...EXEMPLAR_SYSTEM, management } }, layoutProfile('11.2'));
  expect(report).toContain('ipv6-link-local-address: fe80::21b:17ff:fe00:100/64');
});
