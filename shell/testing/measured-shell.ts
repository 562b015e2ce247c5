// A program on a pseudo-terminal for benches: what it writes is waited for, its time and memory are asked of the system.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { build, type Plugin } from 'esbuild';

const PATIENCE = 60_000;
/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

/** Whether the system tells of time and memory. */
export const HAS_PROC: boolean = existsSync('/proc/self/stat');

/** One running program. */
export class MeasuredShell {
  private seen = '';
  private wake: () => void = () => {};
  private readonly child: IPty;
  private readonly gone: Promise<void>;

  constructor(
    args: readonly string[],
    {
      columns,
      rows,
      environment,
    }: {
      readonly columns: number;
      readonly rows: number;
      readonly environment: Record<string, string>;
    },
  ) {
    this.child = spawn(process.execPath, [...args], {
      cols: columns,
      rows,
      env: { ...process.env, TERM: 'xterm-256color', ...environment },
    });
    this.gone = new Promise((resolve) => this.child.onExit(() => resolve()));
    this.child.onData((data) => {
      // Only the end can be waited for: keeping a million lines would be measured too.
      this.seen = (this.seen + data).slice(-20_000);
      this.wake();
    });
  }

  write(keys: string): void {
    this.child.write(keys);
  }

  /** Forgets what has been written so far. */
  forget(): void {
    this.seen = '';
  }

  /** Settles once the program has written what matches since the last `forget`. */
  async until(wanted: RegExp): Promise<void> {
    while (!wanted.test(this.seen)) {
      await new Promise<void>((resolve, reject) => {
        const timeout = setTimeout(() => reject(new Error(`${wanted} was not seen`)), PATIENCE);
        this.wake = () => {
          clearTimeout(timeout);
          resolve();
        };
      });
    }
  }

  /** Milliseconds from these keys until the program has written what matches. */
  async time(keys: string, wanted: RegExp): Promise<number> {
    this.forget();
    const from = performance.now();
    this.write(keys);
    await this.until(wanted);
    return performance.now() - from;
  }

  /** Megabytes that the program holds now, and the most it ever held. */
  memory(): { readonly now: number; readonly peak: number } {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    const megabytes = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 102.4) / 10;
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  }

  /** Percent of a core that the program takes over the next milliseconds. */
  async share(milliseconds: number): Promise<number> {
    const before = this.ticks();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return Math.round(((this.ticks() - before) / TICKS / milliseconds) * 1e6) / 10;
  }

  async close(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  private ticks(): number {
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  }
}

// As the program's own bundle has it: Ink asks for its development tools only under DEV=true.
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'devtools', namespace: 'empty' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
  },
};

/** Bundles the program that prints long listings, runs `measure` with how to start it, and takes it away again. */
export async function withPrintingProgram(
  root: string,
  measure: (start: (...args: readonly string[]) => MeasuredShell) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-bench-'));
  const outfile = join(folder, 'printing.mjs');
  await build({
    entryPoints: [join(root, 'shell', 'testing', 'printing-program.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryNames: 'printing',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [withoutDevtools],
    define: { 'process.env.NODE_ENV': '"production"', FWSH_VERSION: '"bench"' },
    banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
    logLevel: 'warning',
  });
  const environment = { FWSH_WORLDS: join(root, 'dist', 'worlds'), XDG_STATE_HOME: folder };
  try {
    await measure(
      (...args) => new MeasuredShell([outfile, ...args], { columns: 120, rows: 40, environment }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
