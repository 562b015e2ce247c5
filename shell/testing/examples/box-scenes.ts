// The box itself: what it asks of others, its clock, and what it remembers of users and categories.
import { type ExampleScene, scene } from './example-scene.ts';

/** In the order in which they are told. */
export const BOX_SCENES: readonly ExampleScene[] = [
  scene(
    'box',
    `
show ntp
show url-cloud status
test url news.example.net
test url news.example.net
delete url-database url news.example.net
delete url-database all
clear url-cache url news.example.net
clear url-cache all
set clock date 2026/03/18 time 09:00:00
show clock
configure
set deviceconfig system timezone Europe/Berlin
set deviceconfig system ntp-servers primary-ntp-server ntp-server-address 192.0.2.9
delete deviceconfig system ntp-servers secondary-ntp-server
set deviceconfig system dns-setting servers primary 192.0.2.9
set deviceconfig system permitted-ip 192.168.1.0/24
set deviceconfig system login-banner "Authorized people only"
set deviceconfig setting management idle-timeout 15
commit
exit
:warp 5m
show clock
show clock more
request license info
show jobs all
show ntp
show url-cloud status
test url shop.example.org
show cli idle-timeout
show session id {session}
less mp-log ms.log
configure
set deviceconfig system ntp-servers primary-ntp-server ntp-server-address 192.0.2.123
set deviceconfig system dns-setting servers primary 192.0.2.53
set deviceconfig system route service dns source interface ethernet1/1
set deviceconfig system route service dns source address 203.0.113.2/24
set deviceconfig system route service ntp source interface ethernet1/1
set deviceconfig system route service ntp source address 203.0.113.2/24
show deviceconfig system
commit
exit
:warp 5s
show clock
show ntp
show url-cloud status
show session all filter source 203.0.113.2
show log system direction equal backward
`,
  ),
  scene(
    'forgotten-users',
    `
show user ip-user-mapping ip 10.20.0.61
clear user-cache ip 10.20.0.61
show user ip-user-mapping ip 10.20.0.61
test security-policy-match from trust to untrust source 10.20.0.61 destination 192.0.2.80 protocol 6
clear user-cache-mp ip 10.20.0.62
clear user-cache-mp all
clear user-cache-mp all type AD
clear user-cache all
clear user-cache all type CP
show user ip-user-mapping all
debug user-id refresh group-mapping all
show user group name hq\\finance
`,
  ),
];
