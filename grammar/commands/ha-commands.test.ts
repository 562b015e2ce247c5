import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('the pair in full', () => {
  const { ask } = hqFirewall();
  expect(ask('show high-availability all')).toMatchInlineSnapshot(`
    "
    Group 1: 
      Mode: Active-Passive
      Local Information:
        Version: 1
        Mode: Active-Passive
        State: active (last 12 days)
        Device Information:
          Model: PA-5060
          Management IPv4 Address: 192.168.1.10/24
          Management IPv6 Address: 
          Jumbo-Frames disabled; MTU 1500
        HA1 Control Links Joint Configuration:
          Link Monitor Interval: 3000 ms
          Encryption Enabled: no
        HA1 Control Link Information:
          IP Address: 10.90.1.1/30
          MAC Address: 00:1b:17:f3:a1:05
          Interface: dedicated-ha1
          Link State: Up; Setting: 1Gb/s-full
          Key Imported : no
        HA2 Data Link Information:
          IP Address: 10.90.2.1/30
          MAC Address: 00:1b:17:f3:a1:06
          Interface: dedicated-ha2
          Link State: Up; Setting: 1Gb/s-full
        Election Option Information:
          Priority: 100
          Preemptive: no
          Promotion Hold Interval: 2000 ms
          Hello Message Interval: 8000 ms
          Heartbeat Ping Interval: 1000 ms
          Max # of Flaps: 3
          Preemption Hold Interval: 1 min
          Monitor Fail Hold Up Interval: 0 ms
          Addon Master Hold Up Interval: 500 ms
        Active-Passive Mode:
          Passive Link State: shutdown
          Monitor Fail Hold Down Interval: 1 min
        Version Information:
          Build Release: 11.2.4
          URL Database: 0000.00.00.000
          Application Content: 8800-8800
          Anti-Virus: 0
          Threat Content: 8800-8800
          VPN Client Software: Not Installed
          Global Protect Client Software: Not Installed
        Version Compatibility:
          Software Version: Match
          Application Content Compatibility: Match
          Anti-Virus Compatibility: Match
          Threat Content Compatibility: Match
          VPN Client Software Compatibility: Match
          Global Protect Client Software Compatibility: Match
        State Synchronization: Complete; type: ethernet
      Peer Information:
        Connection status: up
        Version: 1
        Mode: Active-Passive
        State: passive (last 12 days)
        Device Information:
          Model: PA-5060
          Management IPv4 Address: 192.168.1.11/24
          Management IPv6 Address: 
          Jumbo-Frames disabled; MTU 1500
        HA1 Control Link Information:
          IP Address: 10.90.1.2
          MAC Address: 00:1b:17:52:a9:05
          Connection up; Primary HA1 link
        HA2 Data Link Information:
          IP Address: 10.90.2.2
          MAC Address: 00:1b:17:52:a9:06
        Election Option Information:
          Priority: 110
          Preemptive: no
        Version Information:
          Build Release: 11.2.4
          URL Database: 0000.00.00.000
          Application Content: 8800-8800
          Anti-Virus: 0
          Threat Content: 8800-8800
          VPN Client Software: Not Installed
          Global Protect Client Software: Not Installed
      Initial Monitor Hold inactive; Allow Network/Links to Settle:
        Link and path monitoring failures honored
      Link Monitoring Information:
        Enabled: yes
        Failure condition: any
        Group uplink:
          Enabled: yes
          Failure condition: any
          Interface ethernet1/1: up
          Interface ethernet1/2: up
      Path Monitoring Information:
        Enabled: yes
        Failure condition: any
        Virtual-Wire Groups:
          No Virtual-Wire path monitoring groups
        VLAN Groups:
          No VLAN path monitoring groups
        Virtual-Router Groups:
          Group up:
            Enabled: yes
            Failure condition: any
            IP address 203.0.113.1: up
      Configuration Synchronization:
        Enabled: yes
        Running Configuration: synchronized"
  `);
});

test('who is active', () => {
  const { ask } = hqFirewall();
  expect(ask('show high-availability state')).toMatchInlineSnapshot(`
    "
    Group 1: 
      Mode: Active-Passive
      Local Information:
        Version: 1
        Mode: Active-Passive
        State: active (last 12 days)
        Device Information:
          Model: PA-5060
          Management IPv4 Address: 192.168.1.10/24
          Management IPv6 Address: 
          Jumbo-Frames disabled; MTU 1500
        HA1 Control Links Joint Configuration:
          Link Monitor Interval: 3000 ms
          Encryption Enabled: no
        Election Option Information:
          Priority: 100
          Preemptive: no
          Promotion Hold Interval: 2000 ms
          Hello Message Interval: 8000 ms
          Heartbeat Ping Interval: 1000 ms
          Max # of Flaps: 3
          Preemption Hold Interval: 1 min
          Monitor Fail Hold Up Interval: 0 ms
          Addon Master Hold Up Interval: 500 ms
        Version Compatibility:
          Software Version: Match
          Application Content Compatibility: Match
          Anti-Virus Compatibility: Match
          Threat Content Compatibility: Match
          VPN Client Software Compatibility: Match
          Global Protect Client Software Compatibility: Match
      Peer Information:
        Connection status: up
        Version: 1
        Mode: Active-Passive
        State: passive (last 12 days)
        Device Information:
          Model: PA-5060
          Management IPv4 Address: 192.168.1.11/24
          Management IPv6 Address: 
          Jumbo-Frames disabled; MTU 1500
      Configuration Synchronization:
        Enabled: yes
        Running Configuration: synchronized"
  `);
});

test('what the pair watches and sends', () => {
  const { ask } = hqFirewall();
  expect(ask('show high-availability state-synchronization')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    State Synchronization Status: Complete
    --------------------------------------------------------------------------------
    state synchronization to peer device enabled: yes
    --------------------------------------------------------------------------------
    state synchronization messages processed since system up

    message                          enable  version          sent    received
    --------------------------------------------------------------------------------
    session setup                    yes     1             7230419           0
    session teardown                 yes     1             7230131           0
    session update                   yes     1                 269           0"
  `);
  expect(ask('show high-availability path-monitoring')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    total paths monitored :                         1
    hold time to send probe packets :               1000 ms
      (after device becomes active)
    --------------------------------------------------------------------------------
    grp/name/type             destination     suc/total rtt min/max/avg (ms) probe cnt/interval(ms)
    --------------------------------------------------------------------------------
    up/default/virtual-router 203.0.113.1     10/10     0.91/1.32/1.07      10/200
    --------------------------------------------------------------------------------"
  `);
  expect(ask('show high-availability link-monitoring')).toMatchInlineSnapshot(`
    "
    Link Monitoring Information:
      Enabled: yes
      Failure condition: any
      Group uplink:
        Enabled: yes
        Failure condition: any
        Interface ethernet1/1: up
        Interface ethernet1/2: up"
  `);
  expect(ask('show high-availability interface ha2')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    Interface: dedicated-ha2
    --------------------------------------------------------------------------------
      IP Address: 10.90.2.1/30
      Peer IP Address: 10.90.2.2
      MAC Address: 00:1b:17:f3:a1:06
      Link State: Up; Setting: 1Gb/s-full
    --------------------------------------------------------------------------------"
  `);
  expect(ask('show high-availability control-link statistics')).toMatchInlineSnapshot(`
    "
    High-Availability Control Link Statistics:
    --------------------------------------------------------------------------------
      message                        sent      bytes sent    received
    --------------------------------------------------------------------------------
      hello                        131942        13458084      131942
      heartbeat                   1055537       107664774     1055537
    --------------------------------------------------------------------------------"
  `);
  expect(ask('show high-availability transitions')).toMatchInlineSnapshot(`
    "
    High-Availability State Transitions:
      active:               1
      passive:              1
      suspended:            0
      non-functional:       0
      total:                2"
  `);
  expect(ask('show high-availability flap-statistics')).toMatchInlineSnapshot(`
    "
    High-Availability Flap Statistics:
      Preemption flaps:           0
      Non-functional flaps:       0
      Max # of Flaps:             3
      Role changes:               0"
  `);
});

test('requests are answered', () => {
  const { ask } = hqFirewall();
  expect(ask('request high-availability sync-to-remote running-config')).toBe('');
  expect(ask('y')).toMatchInlineSnapshot(`
    "
    HA synchronization job has been queued on peer. Please check job status on peer."
  `);
  expect(ask('request high-availability state peer suspend')).toMatchInlineSnapshot(`
    "
    Successfully changed HA state to suspended"
  `);
  expect(ask('show high-availability state-synchronization')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    State Synchronization Status: Not running
    --------------------------------------------------------------------------------
    state synchronization to peer device enabled: no
      (peer device not in passive state)
    --------------------------------------------------------------------------------
    state synchronization messages processed since system up

    message                          enable  version          sent    received
    --------------------------------------------------------------------------------
    session setup                    yes     1             7230419           0
    session teardown                 yes     1             7230131           0
    session update                   yes     1                   0           0"
  `);
  expect(ask('request high-availability state suspend')).toMatchInlineSnapshot(`
    "
    Server error : HA peer is not ready"
  `);
  expect(ask('request high-availability state peer functional')).toMatchInlineSnapshot(`
    "
    Successfully changed HA state to functional"
  `);
  expect(ask('request high-availability state functional')).toMatchInlineSnapshot(`
    "
    Server error : HA state is functional already"
  `);
});
