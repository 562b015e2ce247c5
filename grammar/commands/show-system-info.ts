// Facts of the box.
import { type SystemReport, systemInfo } from '../text/system-info.text.ts';
import { command } from './device-context.ts';

/** Vendor: operational hierarchy, release 11.2. */
export const showSystemInfo = command({
  path: ['show', 'system', 'info'],
  help: 'Show name, model, versions and uptime',
  run: ({ view }): SystemReport => ({ facts: view.system(), now: view.now() }),
  text: (report, layout) => systemInfo(report, layout),
});
