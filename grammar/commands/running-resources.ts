// What NAT rules lend, and what guards zones. Vendor: operational hierarchy, release 11.2.

import { required, value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { globalIpPoolSummary, globalIpPools, ipPools, ruleIpPool } from '../text/nat-pools.text.ts';
import { zoneProtection } from '../text/zone-protection.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';
import { yesOrNo } from './yes-or-no.ts';

const showRunningIpPool = command({
  path: ['show', 'running', 'ippool'],
  help: 'Show pools of NAT rules',
  source: vendor('a capture of release 7.1', 'bytes of an address that is lent whole'),
  run: ({ view }) => ({ rules: view.policy.natRules().length, pools: view.dataplane.natPools() }),
  text: (pools) => ipPools(pools),
});

const showRunningGlobalIpPool = command({
  path: ['show', 'running', 'global-ippool'],
  help: 'Show every pool once',
  source: vendor('one capture', 'values are left aligned, `Ready` says yes'),
  options: { 'summary-only': value(yesOrNo, 'Show how many pools there are only') },
  run: ({ view }, { summaryOnly }) => ({ pools: view.dataplane.natPools(), form: formOf(summaryOnly) }),
  text: ({ pools, form }) => (form === 'summary' ? globalIpPoolSummary(pools) : globalIpPools(pools)),
});

/** Assumption: the lists of cached and of free addresses, which may be asked for, are not known and print nothing. */
const showRunningNatRuleIpPool = command({
  path: ['show', 'running', 'nat-rule-ippool'],
  help: 'Show the pool of one NAT rule',
  source: vendor('one capture', 'lists of cached and of free addresses print nothing'),
  options: {
    rule: required(value(nameOf('nat-rule'), 'Name of the rule')),
    'show-cache': value(yesOrNo, 'With what is cached'),
    'show-freelist': value(yesOrNo, 'With what is free'),
  },
  run: ({ view }, { rule }) => ({
    rule,
    pool: view.dataplane.natPools().find(({ rules }) => rules.includes(rule)),
  }),
  text: ({ rule, pool }) => ruleIpPool(rule, pool),
});

function formOf(isSummary: boolean | undefined): 'summary' | 'table' {
  return isSummary === true ? 'summary' : 'table';
}

const showZoneProtection = command({
  path: ['show', 'zone-protection'],
  help: 'Show zone protection at work',
  source: assumption('the layout', 'descriptions of counters have the words of the parts'),
  options: { zone: value(nameOf('zone'), 'Zone') },
  run: ({ view }, { zone }) =>
    view.dataplane.zoneProtection().filter((record) => zone === undefined || record.zone === zone),
  text: (zones) => zoneProtection(zones),
});

/** Pools of NAT rules and zone protection. */
export const RUNNING_RESOURCE_COMMANDS: readonly DeviceCommand[] = [
  showRunningIpPool,
  showRunningGlobalIpPool,
  showRunningNatRuleIpPool,
  showZoneProtection,
];
