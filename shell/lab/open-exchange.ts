// From what the user asked for to a conversation in which labs can be started.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LiveSession } from '../live-session.ts';
import { openSession } from '../open-session.ts';
import type { ExchangeRequest } from './exchange-request.ts';
import { LabExchange } from './lab-exchange.ts';
import { shippedTitles } from './lab-places.ts';
import type { LeftRun } from './run-file.ts';
import { pidOfRunFile } from './run-file-name.ts';
import type { StartOrder } from './start-order.ts';

/** A conversation, or one line that says why there is none. */
export type OpenedExchange =
  | { readonly kind: 'open'; readonly session: LabExchange }
  | { readonly kind: 'problem'; readonly problem: string };

/** Opens the world before; nothing of labs is loaded. */
export function openExchange(request: ExchangeRequest): OpenedExchange {
  const { session, places } = request;
  let problem: string | undefined;
  try {
    const exchange = new LabExchange({
      outer: (labs): LiveSession => {
        const opened = openSession({ ...session, labs });
        if (opened.kind === 'open') return opened.session;
        problem = opened.problem;
        throw new Error(problem);
      },
      load: async (desk) => (await import('./load-room.ts')).loadRoom(request, desk),
      titles: () => shippedTitles(places.labs),
    });
    return { kind: 'open', session: exchange };
  } catch (error) {
    if (problem !== undefined) return { kind: 'problem', problem };
    throw error;
  }
}

/** Starts a lab before the first prompt; answers one line where that cannot be. */
export async function startAtOnce(exchange: LabExchange, order: StartOrder): Promise<string | undefined> {
  const room = await exchange.room();
  const { status, lines } = room.start(order);
  if (status === 'rejected') return lines[0];
  exchange.greet(lines);
  return undefined;
}

/** Goes on with the lab that a shell which is gone has left under way, if there is any. */
export async function resumeLeft(exchange: LabExchange, stateFolder: string): Promise<undefined> {
  const left = await leftRun(stateFolder);
  if (left !== undefined) await goOn(exchange, left);
  return undefined;
}

/** The same where that lab is just the one that is wanted; else it is started, and what was left is left for good. */
export async function startOrResume(
  exchange: LabExchange,
  order: StartOrder,
  stateFolder: string,
): Promise<string | undefined> {
  const left = await leftRun(stateFolder);
  const { lab, seed, variant } = left?.journal ?? {};
  const isSame = lab === order.id && seed === order.seed && variant === order.variant;
  if (left !== undefined && isSame && left.mode === order.mode && (await goOn(exchange, left)))
    return undefined;
  if (left !== undefined) exchange.greet([`the lab ${lab}, which was under way, is left`]);
  return startAtOnce(exchange, order);
}

/** Most starts find nothing, and load nothing. */
async function leftRun(stateFolder: string): Promise<LeftRun | undefined> {
  const folder = join(stateFolder, 'labs');
  if (!existsSync(folder) || !readdirSync(folder).some((name) => pidOfRunFile(name) !== undefined))
    return undefined;
  return (await import('./run-file.ts')).takeLeftRun(stateFolder);
}

async function goOn(exchange: LabExchange, left: LeftRun): Promise<boolean> {
  const answer = (await exchange.room()).resume(left);
  exchange.greet(
    answer?.lines ?? [`the lab ${left.journal.lab}, which was under way, is not there any more`],
  );
  return answer !== undefined;
}
