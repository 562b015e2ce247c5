// Commit, validation, and the questions about what a commit would do. Vendor: CLI Quick Start, Commit Configuration Changes.

import { command } from '../commands/device-context.ts';
import { flag, group, value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { text } from '../language/value-types.ts';
import { proceedWithCommit } from '../text/confirmation.text.ts';
import { outcomeText } from '../text/messages.ts';
import { changeScope, PARTIAL_OPTIONS } from './change-scope-options.ts';
import { commitCourse } from './commit-course.ts';

const description = value(text, 'Description of the commit');

/** Makes the candidate the running configuration. Vendor: `commit partial ?`, whose listing has a description as well. */
export const commit = command({
  path: ['commit'],
  help: 'Commit current set of changes',
  source: vendor(
    'seven captures of `commit`; NetDriver, a commit that fails',
    'where the percentages fall, and where warnings stand',
  ),
  confirm: ({ management, admin }) =>
    management.locks.some((one) => one.lock === 'config' && one.admin !== admin)
      ? proceedWithCommit()
      : undefined,
  options: {
    description,
    force: flag('Also where nothing has changed'),
    partial: group('Only a part of the changes', { description, ...PARTIAL_OPTIONS }),
  },
  course: (desk, args) =>
    commitCourse(desk, {
      kind: 'commit-candidate',
      scope: changeScope(args.partial),
      description: args.description ?? args.partial?.description,
      force: args.force === true,
    }),
});

/** Checks the candidate without making it the running one. */
export const validateFull = command({
  path: ['validate', 'full'],
  help: 'Validate the whole candidate',
  source: vendor('CLI Quick Start, Commit Configuration Changes'),
  operate: () => ({ kind: 'validate-candidate', scope: changeScope(undefined) }),
  text: outcomeText,
});

/** The same of a part of the changes. */
export const validatePartial = command({
  path: ['validate', 'partial'],
  help: 'Validate a part of the changes',
  source: vendor('CLI Quick Start, Commit Configuration Changes'),
  options: PARTIAL_OPTIONS,
  operate: (args) => ({ kind: 'validate-candidate', scope: changeScope(args) }),
  text: outcomeText,
});

/** Assumption: the answers of both checks are `yes` and `no`, in a line of their own. */
export const checkPendingChanges = command({
  path: ['check', 'pending-changes'],
  help: 'Check for uncommitted changes',
  source: assumption('`yes` or `no` in a line of its own'),
  run: ({ management }) => management.hasPendingChanges,
  text: (hasChanges) => yesOrNo(hasChanges),
});

/** Assumption: every commit takes the whole configuration, so that none is required to. */
export const checkFullCommitRequired = command({
  path: ['check', 'full-commit-required'],
  help: 'Check whether a full commit is required',
  source: assumption('`yes` or `no` in a line of its own; every commit takes the whole configuration'),
  run: () => false,
  text: (isRequired) => yesOrNo(isRequired),
});

function yesOrNo(answer: boolean): readonly string[] {
  return ['', answer ? 'yes' : 'no', ''];
}
