// Writes what the entry loads later. What every shell needs is one script, whose compiled code is kept for `program-loader.mjs`;
// everything else is modules, each loaded by whoever asks for it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
/** What every shell needs: it answers lines, from a terminal or in batch. */
const SCRIPT = [join('shell', 'lab', 'open-exchange.ts'), join('shell', 'batch-command.ts')];

/**
 * The modules that `entry` loads later, each with the name of the file in `outdir` that has its exports.
 * `before` is loaded later too, but belongs into the entry's own file.
 */
export async function bundleParts(options, { entry, before, outdir }) {
  const found = await partsOf(options, [entry, before]);
  const modules = [...found.keys()].filter((source) => !SCRIPT.includes(source));
  await build({ ...options, ...splitInto(outdir), entryPoints: modules });
  await bundleScript(options, outdir, (source) => (modules.includes(source) ? fileOf(source) : undefined));
  writeLoader(
    outdir,
    SCRIPT.flatMap((source) => namesOf(found, source)),
  );
  return new Map([
    ...modules.map((source) => [source, fileOf(source)]),
    ...SCRIPT.map((source) => [source, 'program.js']),
  ]);
}

/** An esbuild plugin: has what is loaded later in the file that `fileOfSource` names; where it names none, it is bundled. */
export function laterFrom(root, fileOfSource) {
  return {
    name: 'loaded-later',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'asked') return undefined;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
        const file = fileOfSource(relative(root, found.path));
        return file === undefined ? found : { path: `./${file}`, external: true };
      });
    },
  };
}

/** Runs the program once and keeps its compiled code; the build must be complete but for that. */
export function keepCompiled(outdir) {
  // Code that was compiled under flags of this process's own would not be taken by others.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, [join(HERE, 'keep-compiled.mjs'), outdir], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (status !== 0) throw new Error('the built program does not start');
}

/** Names of what each part exports. Packages load some modules of their own later too; those are not asked for by the program. */
async function partsOf(options, without) {
  const { metafile } = await build({
    ...options,
    ...splitInto('never-written'),
    entryPoints: without,
    metafile: true,
    write: false,
  });
  return new Map(
    Object.values(metafile.outputs)
      .filter(({ entryPoint }) => entryPoint?.startsWith('shell') && !without.includes(entryPoint))
      .map(({ entryPoint, exports }) => [entryPoint, exports]),
  );
}

/** What belongs into the script but is loaded later by nobody would be compiled for nothing, and what is loaded not at all. */
function namesOf(found, source) {
  const names = found.get(source);
  if (names === undefined) throw new Error(`${source} is loaded later by nobody`);
  return names;
}

/** The loader, which hands out everything that the script exports. */
function writeLoader(outdir, names) {
  const text = readFileSync(join(HERE, 'program-loader.mjs'), 'utf8');
  writeFileSync(
    join(outdir, 'program.js'),
    `${text}\nexport const { ${names.join(', ')} } = module.exports;\n`,
  );
}

async function bundleScript(options, outdir, fileOfSource) {
  const file = join(outdir, 'program.cjs');
  await build({
    ...options,
    stdin: {
      contents: SCRIPT.map((source) => `export * from ${JSON.stringify(`./${source}`)};`).join('\n'),
      resolveDir: options.absWorkingDir,
    },
    outfile: file,
    format: 'cjs',
    // As Node wraps a CommonJS module: the loader compiles the file as it is.
    banner: { js: '(function(require,module,__fileUrl,__load){' },
    footer: { js: '})' },
    define: { ...options.define, 'import.meta.url': '__fileUrl' },
    plugins: [laterFrom(options.absWorkingDir, fileOfSource), ...options.plugins],
  });
  writeFileSync(file, inAscii(withoutImports(readFileSync(file, 'utf8'))));
}

/** A script of kept code cannot import by itself: V8 forgets where it came from. Its loader does it. */
function withoutImports(text) {
  const without = text.replaceAll('import("./', '__load("./');
  if (/\bimport\(/.test(without)) throw new Error('program.cjs imports what is not a part of the program');
  return without;
}

/** V8 keeps a text of ASCII in half the memory. esbuild escapes everything but what stands in regular expressions. */
function inAscii(text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function splitInto(outdir) {
  return { outdir, splitting: true, entryNames: '[name]', chunkNames: 'chunk-[hash]' };
}

function fileOf(source) {
  return `${basename(source).replace(/\.tsx?$/, '')}.js`;
}
