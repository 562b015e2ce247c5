// Bundles the program into dist/: one small entry, the heavy rest as a script that loads after the first prompt, and the
// shipped worlds as checked JSON. Written beside dist/ and renamed, so that a reader never sees half a build.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { blessedBeside, bundleBlessed } from './blessed-file.mjs';
import { collectAssumptions } from './collect-assumptions.mjs';
import { bundleParts, keepCompiled, laterFrom } from './program-file.mjs';
import { withoutDevtools } from './without-devtools.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STAGE = join(ROOT, `dist.${process.pid}.tmp`);
/** Worlds that start from a snapshot of their warm state. */
const WARM_WORLDS = ['hq.yaml'];
const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

const options = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"', FWSH_VERSION: JSON.stringify(VERSION) },
  // Some bundled packages are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as __fwshRequire}from'node:module';const require=__fwshRequire(import.meta.url);",
  },
  plugins: [withoutDevtools, blessedBeside],
  logLevel: 'warning',
};

const ENTRY = join('shell', 'main.ts');
/** What stands between a user on a terminal and the first prompt. */
const BEFORE_THE_PROMPT = join('shell', 'interactive-command.ts');

/**
 * Writes the entry with everything that a prompt needs in the one file: each file more costs Node half a millisecond before the
 * first prompt. What it loads later has the shared modules a second time; no module keeps a state that two copies of it could
 * disagree about.
 */
async function bundleProgram() {
  const parts = await bundleParts(options, { entry: ENTRY, before: BEFORE_THE_PROMPT, outdir: STAGE });
  await build({
    ...options,
    entryPoints: { fwsh: ENTRY },
    outdir: STAGE,
    plugins: [laterFrom(ROOT, (source) => parts.get(source)), ...options.plugins],
  });
}

/** Every shipped world is read with the program's own reader, so that a broken one fails the build with its line. */
async function bundleWorlds() {
  const { readWorldText } = await importSource('world-file');
  const { warmStartBytes } = await importSource('warm-start');
  mkdirSync(join(STAGE, 'worlds'));
  const folder = join(ROOT, 'engine', 'worlds');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    const result = readWorldText(readFileSync(join(folder, name), 'utf8'), join('engine', 'worlds', name));
    if (result.kind === 'invalid') throw new Error(result.problems.join('\n'));
    const stem = join(STAGE, 'worlds', basename(name, '.yaml'));
    writeFileSync(`${stem}.json`, JSON.stringify(result.world));
    if (WARM_WORLDS.includes(name)) writeFileSync(`${stem}.warm`, warmStartBytes(result.world));
  }
}

/** Every shipped lab is read and checked like the worlds; they travel as one file. */
async function bundleLabs() {
  const { readLabFolder } = await importSource('lab-folder');
  const world = (name) => {
    const file = join(STAGE, 'worlds', `${name}.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  const result = readLabFolder(join(ROOT, 'labs', 'exercises'), world);
  if (result.kind === 'invalid') throw new Error(result.problems.join('\n'));
  writeFileSync(join(STAGE, 'labs.json'), JSON.stringify(result.collection));
}

/** The player that an exported page carries inside of it, with its licence. */
function copyPlayer() {
  const folder = join(ROOT, 'node_modules', 'asciinema-player');
  mkdirSync(join(STAGE, 'player'));
  for (const name of ['asciinema-player.min.js', 'asciinema-player.css']) {
    copyFileSync(join(folder, 'dist', 'bundle', name), join(STAGE, 'player', name));
  }
  copyFileSync(join(folder, 'LICENSE'), join(STAGE, 'player', 'LICENSE'));
}

/** The shipped transcripts with their notes; a test holds them to what the program answers. */
function copyLibrary() {
  const folder = join(ROOT, 'transcripts', 'library');
  mkdirSync(join(STAGE, 'library'));
  for (const name of readdirSync(folder).filter((file) => /\.(fwsh|notes)$/.test(file)))
    copyFileSync(join(folder, name), join(STAGE, 'library', name));
}

/** A source of the shell's as a module that Node can run. */
async function importSource(name) {
  const file = join(STAGE, `${name}.mjs`);
  await build({
    ...options,
    entryPoints: [join('shell', `${name}.ts`)],
    outfile: file,
    legalComments: 'none',
  });
  const module = await import(pathToFileURL(file).href);
  rmSync(file);
  return module;
}

const started = new Date();
try {
  await bundleProgram();
  await bundleBlessed(STAGE);
  await bundleWorlds();
  await bundleLabs();
  copyPlayer();
  copyLibrary();
  writeFileSync(join(STAGE, 'assumptions.json'), JSON.stringify(collectAssumptions(ROOT)));
  keepCompiled(STAGE);
  // A source saved while the build ran must look newer than the build.
  utimesSync(join(STAGE, 'fwsh.js'), started, started);
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  renameSync(STAGE, join(ROOT, 'dist'));
} catch (error) {
  rmSync(STAGE, { recursive: true, force: true });
  process.stderr.write(`fwsh: the build failed: ${error.message}\n`);
  process.exit(1);
}
