#!/usr/bin/env node
// The program's entry: decides what was asked for and loads only that. Nothing heavy may be imported here, because all of
// it would stand between the user and the first prompt.
import { parseRequest } from './arguments.ts';
import type { Request } from './request.ts';

/** Shipped worlds and transcripts stand beside the bundle. */
const WORLDS = new URL('./worlds/', import.meta.url);
const LIBRARY = new URL('./library/', import.meta.url);
const SHIPPED = { worlds: WORLDS, library: LIBRARY };
const LABS = new URL('./labs.json', import.meta.url);
const PLACES = { worlds: WORLDS, labs: LABS };

/** Standard output may be closed early, as by `head`: that ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

async function handle(request: Request): Promise<number> {
  switch (request.kind) {
    case 'help':
      process.stdout.write((await import('./usage.ts')).usageText());
      return 0;
    case 'man':
      process.stdout.write((await import('./man/manual-page.ts')).manualPage());
      return 0;
    case 'completion':
      process.stdout.write(
        (await import('./completions/completion-script.ts')).completionScript(request.shell),
      );
      return 0;
    case 'version':
      process.stdout.write(`fwsh ${(await import('./version.ts')).VERSION}\n`);
      return 0;
    case 'wrong-usage':
      process.stderr.write(`fwsh: ${request.problem}; see 'fwsh --help'\n`);
      return 2;
    case 'replay':
      return (await import('./replay-command.ts')).replayCommand(request, SHIPPED);
    case 'compare':
      return (await import('./compare-command.ts')).compareCommand(request, LIBRARY);
    case 'verify':
      return (await import('./verify-command.ts')).verifyCommand(request, WORLDS);
    case 'export':
      return (await import('./export-command.ts')).exportCommand(request);
    case 'import':
      return (await import('./import-command.ts')).importCommand(request);
    case 'redact':
      return (await import('./redact-command.ts')).redactCommand(request);
    case 'coverage':
      return (await import('./coverage-command.ts')).coverageCommand(request);
    case 'shell':
      return isInteractive(request)
        ? (await import('./interactive-command.ts')).interactiveCommand(request, PLACES)
        : (await import('./batch-command.ts')).batchCommand(request, PLACES);
    case 'lab':
      return handleLab(request);
  }
}

async function handleLab(request: Extract<Request, { kind: 'lab' }>): Promise<number> {
  const { order } = request;
  if (order.verb !== 'start') return (await import('./lab-command.ts')).labCommand(request, PLACES);
  const inLab = { ...request, order };
  return isInteractive(request)
    ? (await import('./interactive-command.ts')).interactiveCommand(inLab, PLACES)
    : (await import('./batch-command.ts')).batchCommand(inLab, PLACES);
}

function isInteractive(request: { readonly lines: readonly string[] }): boolean {
  return request.lines.length === 0 && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

// A mistake of the program's own. One line: the trace is only for those who ask for it.
function reportBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`fwsh: internal error: ${message.split('\n')[0]} (FWSH_TRACE=1 shows where)\n`);
  if (process.env['FWSH_TRACE'] === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 70;
}

// Whoever guards a terminal has given it back by the time this is called.
process.on('uncaughtException', (error) => {
  reportBug(error);
  process.exit();
});

handle(parseRequest(process.argv.slice(2), process.env)).then((status) => {
  process.exitCode = status;
}, reportBug);
