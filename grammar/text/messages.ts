// What the device says beside reports: acknowledgements, refusals and complaints about a line.
import type { Failure } from '../../engine/failure.ts';
import type { AssociationOutcome } from '../../engine/operation.ts';
import type { PacketDiagChange } from '../../engine/packet-diag/packet-diag-setting.ts';
import type { SessionId } from '../../engine/session.ts';
import type { DeviceOutcome } from '../commands/device-operation.ts';
import { gratuitousArp } from './fib-lookup.text.ts';
import { managementText } from './management.text.ts';
import { serverError } from './server-error.ts';

const INVALID_SYNTAX = 'Invalid syntax.';

/** What the device says about a change it was asked for. */
export function outcomeText(outcome: DeviceOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'sessions-cleared':
      return sessionsCleared();
    case 'session-cleared':
      return sessionCleared(outcome.id);
    case 'counters-cleared':
    case 'dos-changed':
    case 'session-discarded':
    case 'setting-changed':
    case 'ha-changed':
    case 'ha-synchronized':
    case 'rule-hits-cleared':
      // Assumption: no reply to these is public; the device says nothing.
      return [];
    case 'log-cleared':
      return logCleared(outcome.log);
    case 'echoed':
    case 'hop-probed':
    case 'neighbors-cleared':
    case 'stations-cleared':
    case 'tunnel-counters-cleared':
      // Assumption: no reply is public; the device says nothing.
      return [];
    case 'address-announced':
      return gratuitousArp(outcome.sent);
    case 'associations-cleared':
    case 'associations-negotiated':
      return associationsChanged(outcome);
    case 'committed':
    case 'job-noted':
    case 'management-kept':
      // The job of the commit tells what became of it.
      return [];
    case 'packet-diag-changed':
      return packetDiagChanged(outcome.change);
    case 'host-changed':
    case 'box-changed':
    case 'connection-opened':
    case 'quietened':
    case 'cable-changed':
    case 'path-changed':
      // Hosts, their traffic, cables and ways are around the device, which says nothing about them.
      return [];
    case 'users-forgotten':
    case 'url-looked-up':
      // Their commands word them.
      return [];
    case 'failed':
      return failureText(outcome.failure);
    default:
      return managementText(outcome);
  }
}

/** Assumption: the words. */
function logCleared(log: string): readonly string[] {
  return ['', `Successfully deleted ${log} logs`];
}

/** Assumption: no reply to a request about the state of a unit is public. */
export function haStateChanged(state: 'suspended' | 'functional'): readonly string[] {
  return ['', `Successfully changed HA state to ${state}`];
}

/** Assumption: no reply to a synchronization is public. */
export function synchronizationQueued(): readonly string[] {
  return ['', 'HA synchronization job has been queued on peer. Please check job status on peer.'];
}

/** Vendor: a public capture of these two. Assumption: the device says nothing about the others. */
function packetDiagChanged({ kind }: PacketDiagChange): readonly string[] {
  if (kind === 'clear-all') return ['', 'Packet diagnosis setting set to default.'];
  return kind === 'clear-log' ? ['', 'dataplane debug logs cleared'] : [];
}

/** Vendor: one public capture, the same words in the XML API. Assumption: they do not depend on whether any session matched. */
function sessionsCleared(): readonly string[] {
  return ['', 'sessions cleared'];
}

/** Assumption: the words; they are those in which the listings count. */
function associationsChanged({ kind, of, meant, done }: AssociationOutcome): readonly string[] {
  const verb = kind === 'associations-cleared' ? 'Delete' : 'Initiate';
  const [noun, association] =
    of === 'gateway' ? (['gateways', 'ike sa'] as const) : (['tunnels', 'ipsec sa'] as const);
  const title = of === 'gateway' ? 'IKE SA' : 'IPSec SA';
  return ['', `${verb} ${title}: Total ${meant} ${noun} found. ${done} ${association} found.`];
}

/** Assumption: no reply to `clear session id` is public. */
function sessionCleared(id: SessionId): readonly string[] {
  return ['', `session ${id} cleared`];
}

/**
 * Assumption: the words; no refusal of a change is public. What the device's own server would have to check, beyond the type
 * of a value, is refused as a server error.
 */
function failureText(failure: Failure): readonly string[] {
  switch (failure.kind) {
    case 'no-such-session':
      return ['', `session ${failure.id} not found`];
    case 'setting-out-of-range':
      return serverError([`${failure.setting} must be between ${failure.low} and ${failure.high}`]);
    case 'unknown-host':
      return [`ping: unknown host ${failure.name}`];
    case 'no-such-source':
      return ['bind: Cannot assign requested address'];
    case 'no-such-object':
      return serverError([`${failure.noun} ${failure.name} not found`]);
    case 'packet-filters-full':
      return serverError([`packet filter is full, at most ${failure.slots} filters`]);
    case 'no-such-host':
      return ['', `host ${failure.name} not found`];
    case 'no-such-address':
      return serverError([`${failure.name} is no address`]);
    case 'commit-refused':
      return serverError([COMMIT_REFUSALS[failure.reason]]);
    case 'ha-refused':
      return serverError([HA_REFUSALS[failure.reason]]);
  }
}

const COMMIT_REFUSALS: Readonly<Record<Extract<Failure, { kind: 'commit-refused' }>['reason'], string>> = {
  starting: 'auto-commit is still in progress',
  'too-many-names': 'the configuration has too many names',
};

const HA_REFUSALS: Readonly<Record<Extract<Failure, { kind: 'ha-refused' }>['reason'], string>> = {
  'not-configured': 'HA is not enabled',
  'already-functional': 'HA state is functional already',
  'peer-not-ready': 'HA peer is not ready',
};

/** The first word names no command. No blank line precedes the answer. Vendor: raw bytes of a device in a netmiko report. */
export function unknownCommand(word: string): readonly string[] {
  return [`Unknown command: ${word}`];
}

/** The line ends too early. Vendor: session log of a PA-460. */
export function incompleteCommand(): readonly string[] {
  return ['', INVALID_SYNTAX];
}

/** Assumption: a word that may mean several commands is answered like an incomplete line. */
export function ambiguousCommand(): readonly string[] {
  return ['', INVALID_SYNTAX];
}

/** A later word fits nowhere. Vendor: WildFire appliance CLI, the same shell. Assumption: no blank line precedes it. */
export function unrecognizedWord(): readonly string[] {
  return ['Unrecognized command', INVALID_SYNTAX];
}

/** A value fails its type and the device says why. Vendor: public capture of a bad address range in a configuration. */
export function badValue(reason: string): readonly string[] {
  return [reason, '', INVALID_SYNTAX];
}

/** Assumption: a pattern that is no regular expression is answered like an incomplete line. */
export function badPattern(): readonly string[] {
  return ['', INVALID_SYNTAX];
}

/** The conversation ends because nobody types. Assumption: the words; none are public. */
export function idleTimedOut(): readonly string[] {
  return ['', 'Idle timeout: session closed'];
}
