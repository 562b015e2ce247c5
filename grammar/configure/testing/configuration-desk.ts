// A conversation in configuration mode over a small configuration, for tests.
import type { ConfigTree } from '../../../engine/config/config-node.ts';
import { configSchema } from '../../../engine/config/schema/config-schema.ts';
import type { ConfigVerdict } from '../../../engine/management/config-job.ts';
import { ConfigLog } from '../../../engine/management/config-log.ts';
import { Management } from '../../../engine/management/management.ts';
import { exemplarFirewall } from '../../commands/testing/exemplar-firewall.ts';
import { readSetLines } from '../../config/set-reader.ts';
import { createExecutor, type Executor } from '../../execute.ts';

const NOW = Date.UTC(2026, 2, 18, 10, 41, 55);

/** Two zones, two objects and three rules. */
const LINES = `
set deviceconfig system hostname PA-TRAIN
set network interface ethernet ethernet1/1 layer3 ip 10.20.0.1/24
set network interface ethernet ethernet1/2 layer3 ip 203.0.113.1/24
set vsys vsys1 zone trust network layer3 ethernet1/1
set vsys vsys1 zone untrust network layer3 ethernet1/2
set vsys vsys1 address web ip-netmask 10.20.0.80
set vsys vsys1 address "mail server" fqdn mail.example.com
set vsys vsys1 rulebase security rules Block from untrust to trust source any destination any application any service any action deny
set vsys vsys1 rulebase security rules Web from trust to untrust source web destination any application [ ssl web-browsing ] service application-default action allow
set vsys vsys1 rulebase security rules Rest from any to any source any destination any application any service any action deny
`;

/** The configuration of these lines. */
function exampleConfiguration(lines = LINES): ConfigTree {
  const reading = readSetLines(lines, configSchema());
  if (reading.kind === 'invalid') throw new Error(JSON.stringify(reading.problems));
  return reading.tree;
}

/** A management server over it; what the firewall says to a commit is given. */
export function exampleManagement(verdict: ConfigVerdict = { errors: [], warnings: [] }): Management {
  // The commit of the start was job 1.
  let number = 2;
  const log = new ConfigLog();
  return new Management({
    running: exampleConfiguration(),
    firewall: {
      now: () => NOW,
      predefined: () => ['ssl', 'web-browsing', 'dns'],
      validate: () => verdict,
      commit: () => verdict,
      noteJob: () => number++,
      amendJob: () => {},
      keep: (_, changes) => log.note(changes),
      configLog: (request) => log.records({ now: NOW }, request),
    },
  });
}

/** A conversation of an administrator; `run` gives the device's lines for the last of the typed ones. */
export function configurationDesk(
  management = exampleManagement(),
  admin = 'admin',
): Executor & { readonly run: (...lines: readonly string[]) => readonly string[] } {
  const executor = createExecutor({
    engine: exemplarFirewall(),
    release: '11.2',
    coach: 'on',
    management: () => management,
    admin,
  });
  const run = (...lines: readonly string[]) => lines.map((line) => executor.execute(line).lines).at(-1) ?? [];
  return { ...executor, run };
}
