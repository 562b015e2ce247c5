import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('associations of gateways and tunnels', () => {
  const { ask } = hqFirewall();
  expect(ask('show vpn ike-sa')).toMatchInlineSnapshot(`
    "
    IKEv1 phase-1 SAs
    GwID/client IP  Peer-Address           Gateway Name                                                    Role Mode Algorithm             Established     Expiration      V  ST Xt Phase2
    --------------  ------------           ------------                                                    ---- ---- ---------             -----------     ----------      -  -- -- ------
    1               192.0.2.201            GW-Site                                                         Init Main PSK/ DH5/A256/SHA1    Mar.18 04:07:36 Mar.18 12:07:36 v1 13 1  1

    Show IKEv1 IKE SA: Total 1 gateways found. 1 ike sa found.


    IKEv1 phase-2 SAs
    Gateway Name                                                    TnID     Tunnel                 GwID/IP          Role Algorithm          SPI(in)  SPI(out) MsgID    ST Xt
    ------------                                                    ----     ------                 -------          ---- ---------          -------  -------- -----    -- --
    GW-Site                                                         1        T-Site                 1                Init ESP/ DH5/tunl/SHA1 2F6ED2C7 A0CFE957 BE480FAB 9  1

    Show IKEv1 phase2 SA: Total 1 gateways found. 1 ike sa found.


    There is no IKEv2 SA found."
  `);
  expect(ask('show vpn ipsec-sa tunnel T-Site')).toMatchInlineSnapshot(`
    "
    GwID/client IP  TnID   Peer-Address           Tunnel(Gateway)                                                                                                                  Algorithm          SPI(in)  SPI(out) life(Sec/KB)             remain-time(Sec)
    --------------  ----   ------------           ---------------                                                                                                                  ---------          -------  -------- ------------             ----------------
    1               1      192.0.2.201            T-Site(GW-Site)                                                                                                                  ESP/A256/SHA1      2F6ED2C7 A0CFE957 3600/Unlimited           216

    Show IPSec SA: Total 1 tunnels found. 1 ipsec sa found."
  `);
});

test('gateways, tunnels and flows', () => {
  const { ask } = hqFirewall();
  expect(ask('show vpn gateway')).toMatchInlineSnapshot(`
    "
    GwID    Name                            Peer-Address/ID         Local Address/ID        Protocol  Proposals
    ----    ----                            ---------------         ----------------        --------  ---------
    1       GW-Site                         192.0.2.201             203.0.113.2             Main      [PSK][DH5][A256][SHA1]28800-sec

    Show IKE gateway config: Total 1 gateways found."
  `);
  expect(ask('show vpn tunnel')).toMatchInlineSnapshot(`
    "
    TnID    Name                            Gateway                 Local Proxy IP      Ptl:Port  Remote Proxy IP     Ptl:Port  Proposals
    ----    ----                            -------                 --------------      --------  ---------------     --------  ---------
    1       T-Site                          GW-Site                 0.0.0.0/0           0:0       0.0.0.0/0           0:0       [ESP][DH5][A256][SHA1] 3600-sec/0-kb

    Show IPSec tunnel config: Total 1 tunnels found."
  `);
  expect(ask('show vpn flow')).toMatchInlineSnapshot(`
    "
    total tunnels configured:                                     1
    filter - type IPSec, state any

    total IPSec tunnel configured:                                1
    total IPSec tunnel shown:                                     1

    id    name                            state   monitor  local-ip         peer-ip          tunnel-i/f
    --    ----                            -----   -------  --------         -------          ----------
    1     T-Site                          active  off      203.0.113.2      192.0.2.201      tunnel.1"
  `);
  expect(ask('show vpn flow name T-Site')).toMatchInlineSnapshot(`
    "
    tunnel  T-Site
            id:                         1
            type:                       IPSec
            gateway id:                 1
            local ip:                   203.0.113.2
            peer ip:                    192.0.2.201
            inner interface:            tunnel.1
            state:                      active
            session:                    0
            tunnel mtu:                 1436
            lifetime remain:            216 sec
            latest rekey:               3384 seconds ago
            monitor:                    off
            en/decap context:           1
            local spi:                  2F6ED2C7
            remote spi:                 A0CFE957
            protocol:                   ESP
            auth algorithm:             SHA1
            enc  algorithm:             AES256
            proxy-id local ip:          0.0.0.0/0
            proxy-id remote ip:         0.0.0.0/0
            encap packets:              878
            decap packets:              1451
            encap bytes:                67201
            decap bytes:                2068610
            encap errors:               0"
  `);
});

test('a tunnel that is cleared has no association until it is negotiated', () => {
  const { ask } = hqFirewall();
  expect(ask('clear vpn ipsec-sa tunnel T-Site')).toMatchInlineSnapshot(`
    "
    Delete IPSec SA: Total 1 tunnels found. 1 ipsec sa found."
  `);
  expect(ask('show vpn ipsec-sa')).toMatchInlineSnapshot(`
    "
    There is no IPSec SA found."
  `);
  expect(ask('clear vpn ike-sa gateway Nobody')).toMatchInlineSnapshot(`
    "
    Server error : gateway Nobody not found"
  `);
  expect(ask('test vpn ipsec-sa tunnel T-Site')).toMatchInlineSnapshot(`
    "
    Initiate IPSec SA: Total 1 tunnels found. 1 ipsec sa found."
  `);
});
