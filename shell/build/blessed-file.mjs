// blessed as one file beside the program, so that a published fwsh needs no packages. It stays CommonJS, as its code is not
// written for strict mode, and keeps the few widgets in use: the others ask for packages that exist no more.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = dirname(createRequire(import.meta.url).resolve('blessed/package.json'));
/** What the bundle is called; the folder beside it holds terminal descriptions. */
const NAME = 'blessed.cjs';
const TERMINALS = ['xterm', 'xterm-256color', 'linux'];

/** An esbuild plugin for the program: blessed is the file beside it. */
export const blessedBeside = {
  name: 'blessed-beside',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^blessed$/ }, () => ({ path: `./${NAME}`, external: true }));
  },
};

/** Writes the file, its licence and the terminal descriptions for machines that have none into `outdir`. */
export async function bundleBlessed(outdir) {
  const license = readFileSync(join(FOLDER, 'LICENSE'), 'utf8').trim();
  await build({
    entryPoints: [join(FOLDER, 'index.js')],
    outfile: join(outdir, NAME),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    plugins: [usedParts],
  });
  writeFileSync(join(outdir, `${NAME}.LEGAL.txt`), `blessed\n\n${license}\n`);
  mkdirSync(join(outdir, 'terminfo'));
  for (const name of TERMINALS) copyFileSync(join(FOLDER, 'usr', name), join(outdir, 'terminfo', name));
}

const usedParts = {
  name: 'used-parts',
  setup(esbuild) {
    esbuild.onLoad({ filter: /blessed[\\/]lib[\\/]widget\.js$/ }, () => ({
      contents: ['screen', 'box'].map((name) => `exports.${name} = require('./widgets/${name}');`).join('\n'),
    }));
    esbuild.onLoad({ filter: /blessed[\\/]lib[\\/]tput\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll("__dirname + '/../usr/", "__dirname + '/terminfo/"),
    }));
  },
};
