import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('load, memory and processes', () => {
  const { ask } = hqFirewall();
  expect(ask('show system resources')).toMatchInlineSnapshot(`
    "
    top - 10:42:00 up 12 days,  5:12,  2 users,  load average: 0.25, 0.22, 0.20
    Tasks:  88 total,   1 running,  87 sleeping,   0 stopped,   0 zombie
    %Cpu(s):  4.2 us,  2.2 sy,  0.0 ni, 93.6 id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st
    KiB Mem :  4053912 total,   891828 free,  1905372 used,  1256712 buff/cache
    KiB Swap:  2026956 total,  2026956 free,        0 used.  2148540 avail Mem
      
    PID   USER      PR  NI  VIRT  RES  SHR S %CPU %MEM    TIME+  COMMAND            
    2210  root      20   0  612m 318m 3816 S    2  8.0 443:19.53 mgmtsrvr           
    2214  root      20   0  540m 176m 2112 S    1  4.4 221:39.76 devsrvr            
    2288  root      20   0  196m  44m  528 S    0  1.1 158:19.83 logrcvr            
    2302  root      20   0  214m  62m  744 S    0  1.5  94:59.89 useridd            
    2311  root      20   0  148m  24m  288 S    0  0.6  52:46.61 routed             
    2317  root      20   0   96m  18m  216 S    0  0.4  42:13.28 ikemgr             
    2325  root      20   0   88m  16m  192 S    0  0.4  42:13.28 ha_agent           "
  `);
});

test('before 8.1 in the older words', () => {
  const { ask } = hqFirewall('6.1');
  expect(ask('show system resources')).toMatchInlineSnapshot(`
    "
    top - 10:42:00 up 12 days,  5:12,  2 users,  load average: 0.25, 0.22, 0.20
    Tasks:  88 total,   1 running,  87 sleeping,   0 stopped,   0 zombie
    Cpu(s):  4.2%us,  2.2%sy,  0.0%ni, 93.6%id,  0.0%wa,  0.0%hi,  0.0%si,  0.0%st
    Mem:  4053912k total, 3162084k used,  891828k free,  121617k buffers
    Swap: 2026956k total,       0k used, 2026956k free, 1135095k cached
      
    PID   USER      PR  NI  VIRT  RES  SHR S %CPU %MEM    TIME+  COMMAND            
    2210  root      20   0  612m 318m 3816 S    2  8.0 443:19.53 mgmtsrvr           
    2214  root      20   0  540m 176m 2112 S    1  4.4 221:39.76 devsrvr            
    2288  root      20   0  196m  44m  528 S    0  1.1 158:19.83 logrcvr            
    2302  root      20   0  214m  62m  744 S    0  1.5  94:59.89 useridd            
    2311  root      20   0  148m  24m  288 S    0  0.6  52:46.61 routed             
    2317  root      20   0   96m  18m  216 S    0  0.4  42:13.28 ikemgr             
    2325  root      20   0   88m  16m  192 S    0  0.4  42:13.28 ha_agent           "
  `);
});

test('the state that the system keeps of itself', () => {
  const { ask } = hqFirewall();
  expect(ask('show system state filter cfg.general.*')).toMatchInlineSnapshot(`
    "
    cfg.general.max-arp: 24000
    cfg.general.max-fib: 64000
    cfg.general.max-route: 64000
    cfg.general.max-session: 4194302
    cfg.general.max-vsys: 225
    "
  `);
  expect(ask('show system state filter sys.s1.p10.status')).toMatchInlineSnapshot(`
    "
    sys.s1.p10.status: { 'farloop': False, 'link': Down, 'mode': Autoneg, 'nearloop': False, 'setting': 1000Mb/s-Full, 'type': RJ45, }
    "
  `);
  expect(ask('show system state filter cfg.platform')).toMatchInlineSnapshot(`
    "
    cfg.platform.family: 5000
    cfg.platform.model: PA-5060
    cfg.platform.serial: 001901000117
    "
  `);
  expect(ask('show system state filter *nothing*')).toMatchInlineSnapshot(`
    "
    "
  `);
});

test('processes, sensors, disks and slots', () => {
  const { ask } = hqFirewall();
  expect(ask('show system software status')).toMatchInlineSnapshot(`
    "
    Slot 1, Role mp
    --------------------------------------------------------------------------------
    Type      Name                State     Info
    Group     all                 running
    Process   mgmtsrvr            running   (pid: 2210)
    Process   devsrvr             running   (pid: 2214)
    Process   logrcvr             running   (pid: 2288)
    Process   useridd             running   (pid: 2302)
    Process   routed              running   (pid: 2311)
    Process   ikemgr              running   (pid: 2317)
    Process   ha_agent            running   (pid: 2325)"
  `);
  expect(ask('show system environmentals')).toMatchInlineSnapshot(`
    "
    ----------------Thermal-----------------------------------------------------
    Slot  Description               Alarm   Degrees C   Min       Max
    S1    Temperature @ Ocelot      False   32          5         70
    S1    Temperature @ Switch      False   35          5         70
    S1    Temperature @ Cavium      False   38          5         70
    S1    Temperature @ Intel PHY   False   41          5         70

    ----------------Fans--------------------------------------------------------
    Slot  Description               Alarm   RPMs        Min       Max
    S1    Fan #1 RPM                False   6800        2500      99999
    S1    Fan #2 RPM                False   6870        2500      99999
    S1    Fan #3 RPM                False   6940        2500      99999
    S1    Fan #4 RPM                False   7010        2500      99999

    ----------------Power-------------------------------------------------------
    Slot  Description               Alarm   Volts       Min       Max
    S1    Power Supply #1           False   12.05       11.40     12.60
    S1    Power Supply #2           False   12.03       11.40     12.60
    "
  `);
  expect(ask('show system environmentals fans')).toMatchInlineSnapshot(`
    "
    ----------------Fans--------------------------------------------------------
    Slot  Description               Alarm   RPMs        Min       Max
    S1    Fan #1 RPM                False   6800        2500      99999
    S1    Fan #2 RPM                False   6870        2500      99999
    S1    Fan #3 RPM                False   6940        2500      99999
    S1    Fan #4 RPM                False   7010        2500      99999
    "
  `);
  expect(ask('show system disk-space')).toMatchInlineSnapshot(`
    "
    Filesystem             Size  Used Avail Use% Mounted on
    /dev/root              3.9G  2.1G  1.8G  54% /
    /dev/md5               7.6G  1.9G  5.7G  25% /opt/pancfg
    /dev/md6               3.8G  1.5G  2.3G  40% /opt/panrepo
    tmpfs                  2.0G   74M  1.9G   4% /dev/shm
    /dev/md8                90G   12G   78G  13% /opt/panlogs"
  `);
  expect(ask('show chassis inventory')).toMatchInlineSnapshot(`
    "
    Slot    Component               Serial            Status
    --------------------------------------------------------------------------------
    1       PA-5060                 001901000117      Up"
  `);
  expect(ask('debug swm status')).toMatchInlineSnapshot(`
    "
    Partition         State              Version
    --------------------------------------------------------------------------------
    sysroot0          RUNNING-ACTIVE     11.2.4
    sysroot1          EMPTY              None
    maint             READY              11.2.4"
  `);
});

test('the statistics screen once', () => {
  const { ask } = hqFirewall();
  expect(ask('show system statistics session')).toMatchInlineSnapshot(`
    "
    System Statistics: ('q' to quit, 'h' for help)

    Device is up          : 12 days, 5:12:17
    Packet rate           : 423/s
    Throughput            : 3155 Kbps
    Total active sessions : 288
    Active TCP sessions   : 193
    Active UDP sessions   : 91
    Active ICMP sessions  : 4
    "
  `);
});
