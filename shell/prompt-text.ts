// The prompt: who is where. Clients take it apart, so nothing in it holds a blank but its end.
import type { UnitState } from '../engine/session-peer.ts';
import type { World } from '../engine/world/world-schema.ts';

/** What stands between the user and the mark of the mode. */
export interface PromptFacts {
  readonly host: string;
  /** Undefined for the whole firewall. */
  readonly targetVsys: string | undefined;
  /** What this unit is in its pair; undefined for a unit that stands alone. */
  readonly pairState: UnitState | undefined;
  readonly mode: 'operational' | 'configuration';
}

/**
 * `admin@PA-TRAIN-vsys2(active)> `. Vendor: CLI cheat sheet, VSYS, for the virtual system; public captures for the state of a
 * pair, directly behind the host. Assumption: their order where both are shown.
 */
export function promptText({ host, targetVsys, pairState, mode }: PromptFacts): string {
  const target = targetVsys === undefined ? '' : `-${targetVsys}`;
  const state = pairState === undefined ? '' : `(${pairState})`;
  return `admin@${host}${target}${state}${mode === 'configuration' ? '#' : '>'} `;
}

/** The prompt with which a conversation with the world begins: the unit of a pair that is shown is the active one. */
export function firstPrompt({ host, highAvailability }: Pick<World, 'host' | 'highAvailability'>): string {
  const pairState = highAvailability === undefined ? undefined : 'active';
  return promptText({ host, targetVsys: undefined, pairState, mode: 'operational' });
}
