// The logs: every criterion of each of them.
import { type ExampleScene, scene } from './example-scene.ts';

/** In the order in which they are told. */
export const LOG_SCENES: readonly ExampleScene[] = [
  scene(
    'log-traffic',
    `
:warp 60
show log traffic direction equal backward app equal telnet
show log traffic csv-output equal yes src in 10.20.0.61
show log traffic query equal "( addr.src in 10.20.0.61 ) and ( app eq web-browsing )"
show log traffic receive_time in last-60-seconds app equal ssl from equal untrust
show log traffic start-time equal 2026/03/18@10:42:58
show log traffic end-time equal 2026/03/18@10:41:50
show log traffic show-tracker equal yes src in 10.30.0.30
show log traffic src in 10.20.0.61
show log traffic src not-in 10.0.0.0/8 start-time equal 2026/03/18@10:42:58
show log traffic dst in 203.0.113.10 start-time equal 2026/03/18@10:42:58
show log traffic dst not-in 192.0.2.0/24 start-time equal 2026/03/18@10:42:58
show log traffic rule equal Users-DNS start-time equal 2026/03/18@10:42:58
show log traffic rule not-equal Users-DNS src in 10.20.0.50 start-time equal 2026/03/18@10:42:55
show log traffic app equal ping start-time equal 2026/03/18@10:42:50
show log traffic app not-equal dns src in 10.20.0.50 start-time equal 2026/03/18@10:42:50
show log traffic from equal dc start-time equal 2026/03/18@10:42:55
show log traffic from not-equal trust start-time equal 2026/03/18@10:42:58
show log traffic to equal dmz start-time equal 2026/03/18@10:42:57
show log traffic to not-equal untrust start-time equal 2026/03/18@10:42:57
show log traffic sport equal 48873
show log traffic sport not-equal 53 src in 10.20.0.61
show log traffic dport equal 443 start-time equal 2026/03/18@10:42:58
show log traffic dport not-equal 53 src in 10.20.0.61
show log traffic action equal deny
show log traffic action not-equal allow
show log traffic srcuser equal hq\\anna
show log traffic dstuser equal hq\\anna
show log traffic session-end-reason equal tcp-fin src in 10.20.0.50
show log traffic session-end-reason not-equal aged-out src in 10.20.0.61
clear log traffic
show log traffic src in 10.20.0.50
`,
  ),
  scene(
    'log-threat',
    `
show log threat
show log threat direction equal backward
show log threat csv-output equal yes
show log threat query equal "( severity geq high )"
show log threat receive_time in last-60-seconds
show log threat start-time equal 2026/03/18@10:41:50
show log threat end-time equal 2026/03/18@10:41:00
show log threat src in 198.18.64.0/20
show log threat src not-in 198.18.0.0/16
show log threat dst in 203.0.113.10
show log threat dst not-in 203.0.113.10
show log threat rule equal DMZ-Web-In
show log threat rule not-equal DMZ-Web-In
show log threat app equal web-browsing
show log threat app not-equal web-browsing
show log threat from equal untrust
show log threat from not-equal untrust
show log threat to equal dmz
show log threat to not-equal dmz
show log threat sport equal 61733
show log threat sport not-equal 61733
show log threat dport equal 80
show log threat dport not-equal 80
show log threat action equal reset-server
show log threat action not-equal reset-server
show log threat srcuser equal hq\\anna
show log threat dstuser equal hq\\anna
show log threat category equal info-leak
show log threat category not-equal info-leak
show log threat suppress-threatid-mapping equal yes
set system setting additional-threat-log on
set system setting additional-threat-log off
clear log threat
show log threat direction equal backward
`,
  ),
  scene(
    'log-url',
    `
show log url
show log url direction equal backward
show log url csv-output equal yes
show log url query equal "( app eq web-browsing )"
show log url receive_time in last-60-seconds
show log url start-time equal 2026/03/18@10:41:50
show log url end-time equal 2026/03/18@10:41:00
show log url src in 198.18.64.0/20
show log url src not-in 198.18.0.0/16
show log url dst in 203.0.113.10
show log url dst not-in 203.0.113.10
show log url rule equal DMZ-Web-In
show log url rule not-equal DMZ-Web-In
show log url app equal web-browsing
show log url app not-equal web-browsing
show log url from equal untrust
show log url from not-equal untrust
show log url to equal dmz
show log url to not-equal dmz
show log url sport equal 61733
show log url sport not-equal 61733
show log url dport equal 80
show log url dport not-equal 80
show log url action equal block-url
show log url action not-equal block-url
show log url srcuser equal hq\\anna
show log url dstuser equal hq\\anna
show log url category equal news
show log url category not-equal news
show log url suppress-threatid-mapping equal yes
`,
  ),
  scene(
    'log-management',
    `
configure
set address Printer ip-netmask 10.20.0.200/32
commit
exit
show log config direction equal backward
show log config csv-output equal yes
show log config query equal "( cmd eq set )"
show log config receive_time in last-hour
show log config start-time equal 2026/03/18@10:00:00
show log config end-time equal 2026/03/18@10:00:00
show log config client equal cli
show log config client not-equal cli
show log config cmd equal set
show log config cmd not-equal set
show log config result equal succeeded
show log config result not-equal succeeded
show log system direction equal backward
show log system csv-output equal yes
show log system query equal "( severity eq high )"
show log system receive_time in last-hour
show log system start-time equal 2026/03/18@09:00:00
show log system end-time equal 2026/03/18@09:00:00
show log system opaque contains Commit
show log system severity equal informational
show log system severity not-equal informational
show log system severity greater-than-or-equal medium
show log system severity less-than-or-equal low
show log system subtype equal general
show log system subtype not-equal general
show log system object equal ethernet1/1
show log system object not-equal ethernet1/1
show log system eventid equal general
show log system eventid not-equal general
show log system id equal general
show log system id not-equal general
clear log system
clear log config
show log system
show log config
`,
  ),
];
