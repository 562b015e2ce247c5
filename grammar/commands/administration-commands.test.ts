import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('administrators, licences and time servers', () => {
  const { ask } = hqFirewall();
  expect(ask('show admins')).toMatchInlineSnapshot(`
    "
    Admin               From            Client Session-start  Idle-for
    --------------------------------------------------------------------------------
    admin*              192.168.1.50    CLI    03/18 10:42:00 00:00:00s
    nora                192.168.1.52    Web    03/18 09:05:12 00:21:00s"
  `);
  expect(ask('show admins all')).toMatchInlineSnapshot(`
    "
    admin
    nora"
  `);
  expect(ask('request license info')).toMatchInlineSnapshot(`
    "
    Current UTC Date: March 18, 2026

    License entry:
    Feature: PA-5060
    Description: Device licence
    Serial: 001901000117
    Issued: February 02, 2025
    Expires: Never
    Expired?: no

    License entry:
    Feature: Threat Prevention
    Description: Threat Prevention
    Serial: 001901000117
    Issued: February 02, 2025
    Expires: February 02, 2028
    Expired?: no
    Base license: PA-5060

    License entry:
    Feature: PAN-DB URL Filtering
    Description: URL filtering
    Serial: 001901000117
    Issued: February 02, 2025
    Expires: February 02, 2028
    Expired?: no
    Base license: PA-5060

    License entry:
    Feature: GlobalProtect Gateway
    Description: GlobalProtect Gateway License
    Serial: 001901000117
    Issued: February 02, 2025
    Expires: February 02, 2026
    Expired?: yes
    Base license: PA-5060"
  `);
  expect(ask('show ntp')).toMatchInlineSnapshot(`
    "
    NTP state:
        NTP synched to 192.0.2.123
        NTP server: 192.0.2.123
            status: synched
            reachable: yes
            authentication-type: none
        NTP server: 192.0.2.124
            status: available
            reachable: yes
            authentication-type: none"
  `);
});
