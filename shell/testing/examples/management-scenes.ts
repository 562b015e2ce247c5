// The box itself: its system, its logs, its configuration and the conversation.
import { type ExampleScene, scene } from './example-scene.ts';

/** In the order in which they are told. */
export const MANAGEMENT_SCENES: readonly ExampleScene[] = [
  scene(
    'system',
    `
show clock
show clock more
show system info
show system resources
show system disk-space
show system software status
show system statistics session
show system statistics application
show system last-commit-info
show system environmentals
show system environmentals fans
show system environmentals thermal
show system environmentals power
show system state filter sw.*
show chassis inventory
show ntp
show admins
show admins all
request license info
debug swm status
show jobs all
show jobs pending
show jobs processed
show jobs id 63
show jobs id 4000
less mp-log ms.log
less mp-log routed.log
less dp-log pan_task.log
tail mp-log ms.log
tail lines 2 dp-log pan_task.log
grep pattern up mp-log ha_agent.log
grep pattern nat dp-log pan_task.log
find command keyword rule-hit-count
request restart system
n
`,
  ),
  scene(
    'conversation',
    `
show cli info
show cli idle-timeout
set cli config-output-format set
set cli pager off
set cli scripting-mode on
set cli scripting-mode off
set cli confirmation-prompt off
set cli timeout idle 30
set cli terminal type vt100
set cli terminal width 100
set cli terminal height 40
set cli hide-ip value yes
show session all filter application ssh
set cli hide-ip value no
set cli hide-user value yes
show user ip-user-mapping all
set cli hide-user value no
set cli op-command-xml-output on
show clock
set cli op-command-xml-output off
show cli info
show system setting target-vsys
set system setting target-vsys vsys1
show system setting target-vsys
set system setting target-vsys none
set password
admin
Secret-1234
Secret-1234
exit
quit
`,
  ),
  scene(
    'configuration',
    `
request config-lock add comment "a change"
show config-locks
request config-lock remove
request commit-lock add comment "not now"
show commit-locks
request commit-lock remove
show config running xpath /config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/zone
show config running
configure
set address Printer ip-netmask 10.20.0.200/32
check pending-changes
check full-commit-required
show address
save config to before.xml
validate full
validate partial admin admin
edit address Printer
show
set description "second floor"
up
top
rename address Printer to Plotter
copy address Plotter to Scanner
delete address Scanner
move rulebase security rules Users-Web top
run show config diff
run show config list changes
run show config list admins
run show config candidate
commit description "a plotter"
load config last-saved
load config from before.xml
load config partial from before.xml from-xpath /config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/address to-xpath /config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/address mode merge
load config version 1
revert config
exit
show config saved before.xml
show config audit info
show config audit version 1
show config audit base-version 1
configure
quit
`,
  ),
];
