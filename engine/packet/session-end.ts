// The end of a session: why, where it was noted, what is logged, and what is given back.
import { giveBackPredictedPort } from '../alg/predicted-port.ts';
import { logAgedOut } from '../packet-diag/module-lines.ts';
import type { EndReason, TrackerStage } from '../session.ts';
import {
  END_REASONS,
  FLAG_LOG_AT_END,
  STATE_CLOSED,
  STATE_CLOSING,
  STATE_DISCARD,
  STATE_INIT,
  TRACKER_STAGES,
} from '../table/session-codes.ts';
import { SESSION_FREED } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { closeGuarded } from './dos-guard.ts';
import { TCP } from './packet.ts';
import { appendSessionLog } from './session-log.ts';
import { discardTimeout, timersOfSession } from './session-timeouts.ts';
import { giveBackSource } from './source-translation.ts';
import { isClientReset, isEnding, isServerReset, TCP_NONE } from './tcp-state.ts';

/** Code of an end reason as the table keeps it. */
function endReasonCode(reason: EndReason): number {
  return END_REASONS.indexOf(reason);
}

/** Code of a tracker stage as the table keeps it. */
function trackerStageCode(stage: TrackerStage): number {
  return TRACKER_STAGES.indexOf(stage) + 1;
}

/**
 * Notes why a session comes to its end. Of several reasons the one of highest priority stays, because the log shows only
 * that one. Vendor: traffic log fields, release 11.1; the codes rise with priority.
 */
export function noteEnd(state: DataplaneState, id: number, end: readonly [EndReason, TrackerStage]): void {
  const { table } = state;
  const { profile } = state.compiled;
  const code = endReasonCode(end[0]);
  if ((table.endReason[id] ?? 0) > code) return;
  if (profile.recordsEndReason) table.endReason[id] = code;
  if (profile.recordsTrackerStage) table.trackerStage[id] = trackerStageCode(end[1]);
}

/** A live session is denied: it stays in DISCARD for the discard timer of its protocol. */
export function enterDiscard(state: DataplaneState, id: number): void {
  const { table } = state;
  table.setState(id, STATE_DISCARD);
  state.buffers.release(id, table.now);
  table.setTimeout(id, discardTimeout(table.protocol[id] ?? 0, timersOfSession(state, id)));
}

/**
 * An administrator puts a live session into DISCARD. Assumption: its end reason is unknown, and with a timeout of 0 it ends
 * with the next second.
 */
export function discardSession(state: DataplaneState, id: number, timeout: number): void {
  state.table.setState(id, STATE_DISCARD);
  state.buffers.release(id, state.table.now);
  state.table.setTimeout(id, Math.max(1, timeout));
}

/** The ager found no time left: the session goes its way from ACTIVE over CLOSING and CLOSED to the free pool. */
export function ageOut(state: DataplaneState, id: number): void {
  const { table } = state;
  if (table.stateC2s[id] !== STATE_DISCARD) {
    noteEnd(state, id, endOfTcpState(table.protocol[id] === TCP ? (table.tcpState[id] ?? 0) : TCP_NONE));
    // Vendor: KB Clk9CAC, ACTIVE whose timeout is reached goes to CLOSING.
    table.setState(id, STATE_CLOSING);
  }
  logAgedOut(state, id);
  finish(state, id);
}

// Assumption: of SCTP no end reason is known but that its timer ran out, after SHUTDOWN or ABORT as well.
function endOfTcpState(tcpState: number): readonly [EndReason, TrackerStage] {
  if (isClientReset(tcpState)) return ['tcp-rst-from-client', 'TCP RST - client'];
  if (isServerReset(tcpState)) return ['tcp-rst-from-server', 'TCP RST - server'];
  return isEnding(tcpState) ? ['tcp-fin', 'TCP FIN'] : ['aged-out', 'Aged out'];
}

/** Ends a live session at once and frees its id. */
export function endNow(state: DataplaneState, id: number, end: readonly [EndReason, TrackerStage]): void {
  noteEnd(state, id, end);
  state.table.setState(id, STATE_CLOSING);
  finish(state, id);
  state.table.release(id);
}

/** Ends a predict session that nobody will match any more. Assumption: its end reason stays unknown, and no stage is noted. */
export function endUnused(state: DataplaneState, id: number): void {
  state.table.setState(id, STATE_CLOSING);
  finish(state, id);
  state.table.release(id);
}

/**
 * A live session is lost with the unit that held it: nobody notes an end or writes a log, and its id reads as if it had never
 * been used.
 */
export function loseSession(state: DataplaneState, id: number): void {
  const { table } = state;
  state.totals.addSession(table, id);
  if (table.parent[id] !== 0) giveBackPredictedPort(state, id);
  else giveBackSource(state, id);
  closeGuarded(state, id);
  state.buffers.release(id, table.now);
  table.release(id);
  table.protocol[id] = 0;
  // The id is free again: allocated less freed stays what is live.
  state.counters.add(SESSION_FREED, 1);
}

/** Logs, gives the translated port back and leaves the row in the state in which an ended session is read. */
function finish(state: DataplaneState, id: number): void {
  const { table, compiled } = state;
  state.totals.addSession(table, id);
  if (((table.flags[id] ?? 0) & FLAG_LOG_AT_END) !== 0) appendSessionLog(state, id, 'end');
  if (table.parent[id] !== 0) giveBackPredictedPort(state, id);
  else giveBackSource(state, id);
  closeGuarded(state, id);
  state.buffers.release(id, table.now);
  table.setState(id, STATE_CLOSED);
  // Vendor: KB Clk9CAC, CLOSED is followed by FREE and INIT; newer releases print INIT for an ended session.
  if (compiled.profile.endedState === 'init') table.setState(id, STATE_INIT);
  state.counters.add(SESSION_FREED, 1);
  state.applicationUse.note(
    table.application[id] ?? 0,
    (table.packetsC2s[id] ?? 0) + (table.packetsS2c[id] ?? 0),
    (table.bytesC2s[id] ?? 0) + (table.bytesS2c[id] ?? 0),
  );
  // Assumption: with a control session end the predictions it has announced; data sessions under way go on.
  for (let row = table.firstPredictOf(id); row !== 0; row = table.firstPredictOf(id)) endUnused(state, row);
}
