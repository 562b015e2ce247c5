// `npm run bench -- NAME…`: bundles the named benches (all of them without a name) and runs each in a process of its own.
// A bench is a file `NAME.bench.ts` that exports `run(emit)`; every emitted row is one JSON object a line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withoutDevtools } from './without-devtools.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ROOMS = ['engine', 'grammar', 'labs', 'shell', 'transcripts'];

function benches() {
  const found = new Map();
  for (const entry of readdirSync(ROOT, { recursive: true })) {
    if (!ROOMS.includes(entry.split('/')[0])) continue;
    if (/\.bench\.tsx?$/.test(entry))
      found.set(basename(entry).replace(/\.bench\.tsx?$/, ''), join(ROOT, entry));
  }
  return found;
}

async function runBench(name, file, folder) {
  const script = join(folder, `${name}.mjs`);
  await build({
    stdin: {
      // As the program does it, for both sides of a bench alike.
      contents: `import { inlineMore } from ${JSON.stringify(join(ROOT, 'shell', 'v8-settings.ts'))};
import { run } from ${JSON.stringify(file)};
inlineMore();
await run((row) => console.log(JSON.stringify(row)));`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@lydell/node-pty', 'esbuild'],
    define: { 'process.env.NODE_ENV': '"production"', FWSH_ROOT: JSON.stringify(ROOT) },
    banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
    plugins: [withoutDevtools],
    logLevel: 'warning',
  });
  return spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=16384', script], {
    stdio: 'inherit',
    cwd: ROOT,
  }).status;
}

const known = benches();
const wanted = process.argv.length > 2 ? process.argv.slice(2) : [...known.keys()].sort();
const unknown = wanted.filter((name) => !known.has(name));
if (unknown.length > 0) {
  process.stderr.write(
    `bench: no such bench: ${unknown.join(', ')}; there are: ${[...known.keys()].sort().join(', ')}\n`,
  );
  process.exit(2);
}
// Inside the checkout, so that packages kept out of the bundle are found.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.bench-'));
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
let status = 0;
try {
  for (const name of wanted) status ||= await runBench(name, known.get(name), folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);
