// Where a finished line is shown: in a view of its own, in a part of the screen beside the prompt, or in the scrollback.
import type { Turn } from '../grammar/turn.ts';
import type { CliSession } from './cli-session.ts';
import type { Display } from './display.ts';
import { dockOrderOf } from './dock-order.ts';
import type { ListingOutput } from './listing-output.ts';
import type { Printout } from './terminal/screen.ts';
import type { Theme } from './ui/theme.ts';
import type { OpenView, ViewSurroundings } from './view-request.ts';

/** What showing a turn needs of the shell around it. */
export interface TurnDesk {
  readonly display: Display;
  readonly listing: ListingOutput;
  readonly theme: Theme;
  /** Absent where the terminal cannot show a view. */
  readonly openView: OpenView | undefined;
  surroundings(session: CliSession): ViewSurroundings;
}

/** Shows the turn below `echo`; what it returns is still to be printed. A view has the screen until its user leaves it. */
export async function showTurn(
  { display, listing, theme, openView, surroundings }: TurnDesk,
  session: CliSession,
  { echo, turn }: { readonly echo: string; readonly turn: Turn },
): Promise<Printout> {
  const request = turn.control;
  if (request?.kind === 'open-view' && request.view === 'dock' && display.hasPanels()) {
    display.orderDock(dockOrderOf(request.operand, (criteria) => session.readFilter(criteria)));
    return { echo, lines: [] };
  }
  if (request?.kind === 'open-view' && request.view !== 'dock' && openView !== undefined) {
    display.print({ echo, lines: [] });
    await openView(request, surroundings(session));
    return { echo: undefined, lines: [] };
  }
  const below = turn.coach.map((text) => theme.dim(text));
  return listing.print({ echo, lines: turn.lines, below });
}
