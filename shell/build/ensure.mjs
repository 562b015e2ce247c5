// Makes a checkout runnable: installs what is missing, builds what is stale, and says nothing when there is nothing to do.
// Uses only what Node brings, since it runs before anything is installed. Everything it prints goes to stderr.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = ['engine', 'grammar', 'labs', 'shell', 'transcripts', 'package.json', 'package-lock.json'];

/** Modification time in milliseconds; 0 where there is no such file. */
function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Newest modification time of a file or of everything below a folder. Folders count, so that a deletion is seen. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((max, name) => Math.max(max, newest(join(path, name))), own.mtimeMs);
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (result.status === 0) return;
  process.stderr.write(`fwsh: '${command} ${args.join(' ')}' failed\n`);
  process.exit(result.status ?? 1);
}

function installIfMissing() {
  const installed = modified(join(ROOT, 'node_modules', '.package-lock.json'));
  if (installed > 0 && installed >= modified(join(ROOT, 'package-lock.json'))) return;
  process.stderr.write('fwsh: installing packages (once)\n');
  // Not `npm ci`: the lockfile may lack optional packages of other platforms, which `ci` takes for a mistake.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  // Where nothing had to change npm leaves its own lock as it was; then the next start would install again.
  const now = new Date();
  utimesSync(join(ROOT, 'node_modules', '.package-lock.json'), now, now);
}

function buildIfStale() {
  const built = modified(join(ROOT, 'dist', 'fwsh.js'));
  if (built > 0 && SOURCES.every((name) => newest(join(ROOT, name)) <= built)) return;
  run(process.execPath, [join('shell', 'build', 'bundle.mjs')]);
}

installIfMissing();
buildIfStale();
