// Policies as they run, tests against them, pools and hits.
import { type ExampleScene, scene } from './example-scene.ts';

const PACKET = 'source 10.20.0.50 destination 192.0.2.80';

/** In the order in which they are told. */
export const POLICY_SCENES: readonly ExampleScene[] = [
  scene(
    'policies',
    `
configure
set rulebase pbf rules Web-Out from zone trust
set rulebase pbf rules Web-Out source any destination any application any service any
set rulebase pbf rules Web-Out action forward egress-interface ethernet1/6 nexthop ip-address 198.51.100.1
set rulebase qos rules Calls from trust to untrust source any destination any application any service any action class 2
set rulebase decryption rules Look from trust to untrust source any destination any action decrypt type ssl-forward-proxy
set rulebase authentication rules Ask from trust to untrust source any destination any service any authentication-enforcement default-web-form
set rulebase application-override rules Own from trust to dc source any destination any port 1433 protocol tcp application ssl
commit
exit
show running security-policy
show running security-policy rule-index 2
show running nat-policy
show running nat-policy vsys vsys1
show running pbf-policy
show running qos-policy
show running decryption-policy
show running authentication-policy
show running application-override-policy
show running dos-policy
show running security-policy-addresses
show running nat-policy-addresses
show running pbf-policy-addresses
show running qos-policy-addresses
show running decryption-policy-addresses
show running authentication-policy-addresses
show running application-override-policy-addresses
show running dos-policy-addresses
show running rule-use highlight vsys vsys1 rule-base security type unused
show running rule-use highlight vsys vsys1 rule-base nat type used
show pbf rule all
show pbf rule name Web-Out
test security-policy-match from trust to untrust ${PACKET} destination-port 443 protocol 6
test security-policy-match from trust to untrust ${PACKET} destination-port 443 protocol 6 show-all yes
test nat-policy-match from trust to untrust ${PACKET} protocol 6 destination-port 443
test pbf-policy-match from trust ${PACKET} protocol 6 destination-port 443 application ssl
test qos-policy-match from trust to untrust ${PACKET} protocol 6 destination-port 443
test decryption-policy-match from trust to untrust ${PACKET}
test authentication-policy-match from trust to untrust ${PACKET}
test dos-policy-match from untrust to dmz source 198.18.0.9 destination 203.0.113.10 protocol 6 destination-port 80
show running ippool
show running global-ippool
show running nat-rule-ippool rule SNAT-Out
show running application setting
show running application statistics
`,
  ),
  scene(
    'rule-hits',
    `
show rule-hit-count vsys vsys-name vsys1 rule-base security rules all
show rule-hit-count vsys vsys-name vsys1 rule-base nat rules list
show rule-hit-count vsys vsys-name vsys1 rule-base security rules list [ Users-DNS Users-Web ]
show rule-hit-count vsys all rule-base security rules all
show rule-hit-count vsys all rule-base nat rules list
show rule-hit-count vsys all rule-base security rules list [ Users-DNS ]
clear rule-hit-count vsys vsys-name vsys1 rule-base security rules list [ Users-DNS ]
clear rule-hit-count vsys vsys-name vsys1 rule-base nat rules list
clear rule-hit-count vsys vsys-name vsys1 rule-base security rules all
show rule-hit-count vsys vsys-name vsys1 rule-base security rules all
`,
  ),
  scene(
    'users',
    `
show user ip-user-mapping all
show user ip-user-mapping all type AD
show user ip-user-mapping all option detail
show user ip-user-mapping all option count
show user ip-user-mapping ip 10.20.0.61
show user ip-user-mapping ip 10.99.0.1
show user group list
show user group name hq\\it
show user user-ids match-user anna
show user user-ids all
show user user-ids all option count
test url www.example.com
test url www.example.com
show url-cloud status
`,
  ),
];
