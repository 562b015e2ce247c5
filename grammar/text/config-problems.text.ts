// What is wrong with a configuration, or odd about it, in the words of the device.
import { type ConfigPath, stepName } from '../../engine/config/config-node.ts';
import type { ConfigError, ConfigWarning } from '../../engine/config/config-problem.ts';
import type { CommitRefusal, ConfigJob } from '../../engine/management/config-job.ts';

/**
 * What a commit or a validation stumbles over. Vendor: public captures of a node that lacks a word, and of a reference to nothing.
 * Assumption: the words of all other errors.
 */
export function complaintLines({
  errors,
  refusal,
}: Pick<ConfigJob, 'errors' | 'refusal'>): readonly string[] {
  const found = errors.flatMap(errorLines);
  const head = found.length === 0 ? [] : ['Validation Error:'];
  return [...head, ...found, ...(refusal === undefined ? [] : [`  Error: ${REFUSALS[refusal]}`])];
}

/**
 * Vendor: report of a job with an application that needs another one. Assumption: the words of all other warnings, and that all
 * stand below the virtual system in the same way.
 */
export function warningLines(warnings: readonly ConfigWarning[]): readonly string[] {
  return warnings.flatMap(warningText);
}

const REFUSALS: Readonly<Record<CommitRefusal, string>> = {
  starting: 'The device is not ready for a commit',
  'too-many-names': 'The configuration has more names than the device can hold',
};

function errorLines(error: ConfigError): readonly string[] {
  const place = placeOf(error.path);
  switch (error.kind) {
    case 'reference':
      return [`${place} '${error.value}' is not a valid reference`, `${place} is invalid`];
    case 'missing':
      return [`${place}  is missing '${error.word}'`, `${placeOf(error.path.slice(0, -1))} is invalid`];
    case 'value':
      return [`${place} '${error.value}' is not ${error.expected}`, `${place} is invalid`];
    case 'loop':
      return [`${place} is a loop of groups`, `${place} is invalid`];
    case 'overlap':
      return [`${place} '${error.value}' overlaps with ${error.other}`, `${place} is invalid`];
    case 'twice':
      return [`${place} '${error.value}' is already in use`, `${place} is invalid`];
  }
}

function warningText(warning: ConfigWarning): readonly string[] {
  const { path } = warning;
  const vsys = path[0] === 'vsys' ? `${stepName(path[1] ?? '')}: ` : '';
  const name = entryName(path);
  switch (warning.kind) {
    case 'shadowed':
      return [`    ${vsys}Rule '${warning.by}' shadows rule '${name}'`];
    case 'dependency':
      return [
        `    ${vsys}Rule '${name}' application dependency warning:`,
        `        Application '${warning.application}' requires '${warning.requires}' be allowed`,
      ];
    case 'idle-interface':
      return [`    ${vsys}Interface '${name}' has no ${warning.lacks.replace('-', ' ')}`];
    case 'not-simulated':
      return [];
  }
}

/** The name of the rule or object that the path leads into. */
function entryName(path: ConfigPath): string {
  return stepName(path.findLast((step) => typeof step === 'object') ?? path.at(-1) ?? '');
}

/** The words of a place with arrows between them; the one virtual system of a small firewall is not told. */
function placeOf(path: ConfigPath): string {
  const words = path.map(stepName);
  const own = words[0] === 'vsys' && words[1] === 'vsys1' ? words.slice(2) : words;
  return own.join(' -> ');
}
