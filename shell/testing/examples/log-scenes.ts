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
`,
  ),
];
