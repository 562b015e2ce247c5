// The configurations that the management server holds. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts.

import { nodeAt } from '../../engine/config/config-tree.ts';
import { configXpath } from '../configure/config-xpath.ts';
import { value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { nameOf, uint } from '../language/value-types.ts';
import { inLocalTime } from '../local-view.ts';
import {
  auditText,
  changedAdminsText,
  changesText,
  diffText,
  wholeText,
} from '../text/config-report.text.ts';
import { command } from './device-context.ts';
import { SAVED_CONFIGURATION } from './name-source.ts';

/** What the firewall runs with. */
export const showConfigRunning = command({
  path: ['show', 'config', 'running'],
  help: 'Show running configuration',
  source: vendor('clients that wait for its last line, PAN-OS captures of the format'),
  options: { xpath: value(configXpath, 'Part of the configuration') },
  run: ({ management }, { xpath }) =>
    xpath === undefined ? management.running : nodeAt(management.running, xpath),
  text: (node) => wholeText(node),
});

/** What the next commit makes of it. */
export const showConfigCandidate = command({
  path: ['show', 'config', 'candidate'],
  help: 'Show candidate configuration',
  source: vendor('clients that wait for its last line, PAN-OS captures of the format'),
  run: ({ management }) => management.candidate,
  text: (tree) => wholeText(tree),
});

/** A configuration that was saved by name. */
export const showConfigSaved = command({
  path: ['show', 'config', 'saved'],
  help: 'Show saved configuration',
  source: vendor('clients that wait for its last line, PAN-OS captures of the format'),
  argument: { name: 'name', value: nameOf(SAVED_CONFIGURATION), help: 'Name of the file' },
  run: ({ management }, { name }) => management.savedTree(name),
  text: (tree) => wholeText(tree),
});

/** From the running configuration to the candidate. */
export const showConfigDiff = command({
  path: ['show', 'config', 'diff'],
  help: 'Show differences between running and candidate configuration',
  source: assumption('curly brackets with + and - before what differs'),
  run: ({ management }) => ({ before: management.running, after: management.candidate }),
  text: (pair) => diffText(pair),
});

/** The configurations that were committed. */
export const showConfigAuditInfo = command({
  path: ['show', 'config', 'audit', 'info'],
  help: 'Show committed versions',
  source: assumption('the columns'),
  run: ({ management, view }) => management.versions.map((one) => inLocalTime(one, view)),
  text: (versions) => auditText(versions),
});

/** One of them. */
export const showConfigAuditVersion = command({
  path: ['show', 'config', 'audit', 'version'],
  help: 'Show a committed version',
  source: vendor('clients that wait for its last line, PAN-OS captures of the format'),
  argument: { name: 'version', value: uint(1, 1_048_576), help: 'Number of the version' },
  run: ({ management }, { version }) => management.versions.find((one) => one.version === version)?.tree,
  text: (tree) => wholeText(tree),
});

/** From one of them to the running configuration. */
export const showConfigAuditBaseVersion = command({
  path: ['show', 'config', 'audit', 'base-version'],
  help: 'Show differences from a committed version to the running configuration',
  source: assumption('curly brackets with + and - before what differs'),
  argument: { name: 'version', value: uint(1, 1_048_576), help: 'Number of the version' },
  run: ({ management }, { version }) => {
    const before = management.versions.find((one) => one.version === version)?.tree;
    return before && { before, after: management.running };
  },
  text: (pair) => (pair ? diffText(pair) : ['']),
});

/** What was changed since the last commit. */
export const showConfigListChanges = command({
  path: ['show', 'config', 'list', 'changes'],
  help: 'List changes of the candidate',
  source: assumption('the columns, one line a change'),
  run: ({ management }) => management.pendingEdits,
  text: (pending) => changesText(pending),
});

/** Who changed something since the last commit. */
export const showConfigListAdmins = command({
  path: ['show', 'config', 'list', 'admins'],
  help: 'List administrators with changes',
  source: assumption('one name a line'),
  run: ({ management }) => [...new Set(management.pendingEdits.map(({ admin }) => admin))],
  text: (admins) => changedAdminsText(admins),
});
