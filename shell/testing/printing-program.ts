// The interactive program as it is, but that it also knows `lines N`, which no command of the device can print that many of.
// For benches: what a listing costs on its way to the terminal, whatever made it.
import { layoutHelp } from '../../grammar/language/help-text.ts';
import type { Turn } from '../../grammar/turn.ts';
import { parseRequest } from '../arguments.ts';
import type { CliSession } from '../cli-session.ts';
import { createMemoryHistoryStore } from '../history-store.ts';
import { runInteractive } from '../interactive.ts';
import type { LiveSession } from '../live-session.ts';
import { openSession } from '../open-session.ts';
import { findWorld } from '../shipped-world.ts';
import { createLocalTerminal } from '../terminal/terminal.ts';

const WORLDS = new URL(`file://${process.env['FWSH_WORLDS']}/`);

/** Few rows again and again, so that the listing itself takes hardly any memory. */
const ROWS = Array.from(
  { length: 500 },
  (_, id) =>
    `${String(id).padStart(6)}  web-browsing   ACTIVE  FLOW  NS   10.0.0.${id % 256}[${10_000 + id}]/trust/6  (203.0.113.5)`,
);

function printing(session: LiveSession): CliSession {
  const execute = (line: string): Turn => {
    const count = Number(/^lines (\d+)$/.exec(line)?.[1] ?? 0);
    const turn = session.execute(count > 0 ? '' : line);
    if (count === 0) return turn;
    const lines = Array.from({ length: count }, (_, row) => ROWS[row % ROWS.length] ?? '');
    return { ...turn, line, lines: [...lines, `${count} lines printed`] };
  };
  return {
    engine: session.engine,
    get settings() {
      return session.settings;
    },
    get ended() {
      return session.ended;
    },
    prompt: () => session.prompt(),
    execute,
    complete: (line, cursor) => session.complete(line, cursor),
    help: (line, cursor) => session.help(line, cursor),
    readFilter: (criteria) => session.readFilter(criteria),
    elapse: (milliseconds) => session.elapse(milliseconds),
    status: () => session.status(),
  };
}

async function main(): Promise<void> {
  const request = parseRequest(process.argv.slice(2), process.env);
  if (request.kind !== 'shell') throw new Error('only the shell can be measured');
  const found = await findWorld(request.world.world, WORLDS);
  if (found.kind === 'problem') throw new Error(found.problem);
  const terminal = createLocalTerminal(process.stdin, process.stdout, process.env['TERM']);
  const opened = openSession({
    loaded: found.loaded,
    choice: request.world,
    shell: request.shell,
    size: terminal.size(),
    realClock: () => performance.now(),
    onProblem: () => {},
  });
  if (opened.kind === 'problem') throw new Error(opened.problem);
  await runInteractive({
    terminal,
    session: printing(opened.session),
    provisionalPrompt: `admin@${found.loaded.world.host}> `,
    historyStore: createMemoryHistoryStore([]),
    layoutHelp,
    banner: [],
    options: { statusLine: true, color: true, plain: false },
  });
}

await main();
