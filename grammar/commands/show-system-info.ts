// Facts of the box.
import { vendor } from '../language/command-source.ts';
import { type SystemReport, systemInfo } from '../text/system-info.text.ts';
import { command } from './device-context.ts';

/** Vendor: operational hierarchy, release 11.2. */
export const showSystemInfo = command({
  path: ['show', 'system', 'info'],
  help: 'Show name, model, versions and uptime',
  source: vendor(
    'five captures, releases 7.0 to 9.1',
    'the line set of 5.0, values of what is not simulated',
  ),
  run: ({ view }): SystemReport => ({ facts: view.system(), now: view.now() }),
  text: (report, layout) => systemInfo(report, layout),
});
