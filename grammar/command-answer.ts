// What a command answers: it asks or changes the firewall, and what comes of it is laid out, as text or as XML.

import type { DeviceCommand } from './commands/device-context.ts';
import {
  type DeviceOperation,
  type DeviceOutcome,
  isManagementOperation,
} from './commands/device-operation.ts';
import { type Answer, type Conversation, NOTHING, REFUSED } from './conversation.ts';
import { withHiddenFields } from './hidden-fields.ts';
import type { ArgRecord } from './language/command.ts';
import { operationInTarget } from './target-vsys.ts';
import { layoutProfile } from './text/layout-profile.ts';
import { refusalAsXml, rowsAsXml, textAsXml } from './text/rows-as-xml.ts';
import { collectedCourse } from './underway.ts';

/** A command that asks for secrets has been dealt with before. */
export type PlainCommand = Exclude<DeviceCommand, { kind: 'interview' }>;

/** Runs the command. */
export function answerCommand(command: PlainCommand, args: ArgRecord, conversation: Conversation): Answer {
  const { context, settings } = conversation;
  const layout = layoutProfile(conversation.release);
  switch (command.kind) {
    case 'query': {
      const rows = withHiddenFields(command.run(context, args), command.path, settings);
      const { records = (same: unknown) => same } = command;
      const lines = inXml(conversation) ? rowsAsXml(records(rows)) : command.text(rows, layout);
      return { ...NOTHING, rows, lines };
    }
    case 'course': {
      const { patience, engine } = conversation;
      const apply = (operation: DeviceOperation) => applied(operation, conversation);
      const course = command.course({ context, patience, now: () => engine.view.now(), apply }, args);
      return { ...NOTHING, course: inXml(conversation) ? collectedCourse(course, textAsXml) : course };
    }
    case 'operation':
      return answerOperation(command.operate(args), command.text, conversation);
    case 'control': {
      const refusal = command.refusal?.(context, args);
      if (refusal !== undefined) return { ...REFUSED, lines: refusal };
      const control = command.control(args);
      return { ...NOTHING, lines: command.text(control, layout), control };
    }
  }
}

function answerOperation(
  operation: DeviceOperation,
  text: Extract<PlainCommand, { kind: 'operation' }>['text'],
  conversation: Conversation,
): Answer {
  const outcome = applied(operation, conversation);
  const lines = text(outcome, layoutProfile(conversation.release));
  const isXml = inXml(conversation);
  return isFailure(outcome)
    ? { ...REFUSED, lines: isXml ? refusalAsXml(lines) : lines }
    : { ...NOTHING, rows: outcome, lines: isXml ? textAsXml(lines) : lines };
}

/** Only operational commands answer in XML. */
function inXml({ settings, context }: Conversation): boolean {
  return settings.xmlOutput && !context.configure.isActive;
}

function applied(operation: DeviceOperation, conversation: Conversation): DeviceOutcome {
  const { engine, management, admin, settings } = conversation;
  return isManagementOperation(operation)
    ? management().apply(operation, admin)
    : engine.apply(operationInTarget(operation, settings.targetVsys));
}

function isFailure(outcome: DeviceOutcome): boolean {
  return outcome.kind === 'failed' || outcome.kind === 'management-failed';
}
