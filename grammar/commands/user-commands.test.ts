import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('who is where', () => {
  const { ask } = hqFirewall();
  expect(ask('show user ip-user-mapping all')).toMatchInlineSnapshot(`
    "
    IP                                            Vsys   From    User                             IdleTimeout(s) MaxTimeout(s)
    --------------------------------------------- ------ ------- -------------------------------- -------------- -------------
    10.20.0.61                                    vsys1  AD      hq\\anna                          530            530
    10.20.0.62                                    vsys1  CP      hq\\bela                          430            430
    10.20.8.62                                    vsys1  CP      hq\\bela                          1942           1942
    10.20.0.63                                    vsys1  AD      hq\\chris                         789            789
    Total: 4 users"
  `);
  expect(ask('show user ip-user-mapping all type CP option count')).toMatchInlineSnapshot(`
    "
    Total: 2 users"
  `);
  expect(ask('show user ip-user-mapping ip 10.20.0.61')).toMatchInlineSnapshot(`
    "
    IP address:    10.20.0.61 (vsys1)
    User:          hq\\anna
    From:          AD"
  `);
  expect(ask('show user ip-user-mapping ip 10.20.0.99')).toMatchInlineSnapshot(`
    "
    No matched record"
  `);
});

test('before 8.1 addresses are narrow', () => {
  const { ask } = hqFirewall('6.1');
  expect(ask('show user ip-user-mapping all')).toMatchInlineSnapshot(`
    "
    IP              Vsys   From    User                             IdleTimeout(s) MaxTimeout(s)
    --------------- ------ ------- -------------------------------- -------------- -------------
    10.20.0.61      vsys1  AD      hq\\anna                          530            530
    10.20.0.62      vsys1  CP      hq\\bela                          430            430
    10.20.8.62      vsys1  CP      hq\\bela                          1942           1942
    10.20.0.63      vsys1  AD      hq\\chris                         789            789
    Total: 4 users"
  `);
});

test('groups, users and categories', () => {
  const { ask } = hqFirewall();
  expect(ask('show user group list')).toMatchInlineSnapshot(`
    "
    hq\\finance
    hq\\it

    Total: 2"
  `);
  expect(ask('show user group name hq\\it')).toMatchInlineSnapshot(`
    "
    short name:  hq\\it

    source type: proxy

    [1     ]  hq\\bela"
  `);
  expect(ask('show user group name none')).toMatchInlineSnapshot(`
    "
    Group does not exist or does not have members"
  `);
  expect(ask('show user user-ids match-user anna')).toMatchInlineSnapshot(`
    "
    User Name                        Vsys    Groups
    --------------------------------------------------------------------------------
    hq\\anna                          vsys1   hq\\finance

    Total: 1"
  `);
  expect(ask('test url www.example.com')).toMatchInlineSnapshot(`
    "
    www.example.com computer-and-internet-info (Base db) expires in 86400 seconds"
  `);
  expect(ask('test url http://nobody.test/x')).toMatchInlineSnapshot(`
    "
    http://nobody.test/x unknown (Base db) expires in 86400 seconds"
  `);
  expect(ask('show url-cloud status')).toMatchInlineSnapshot(`
    "
    PAN-DB URL Filtering
    License :                   valid
    Current cloud server :      serverlist.urlcloud.paloaltonetworks.com
    Cloud connection :          connected
    Cloud mode :                public"
  `);
});
