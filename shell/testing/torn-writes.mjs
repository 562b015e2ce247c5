// Loaded in front of the program, it writes files in their place and in two halves, as a careless program would: what a test of
// torn files has to find.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const TEMPORARY = /\.\d+\.tmp$/;
/** Milliseconds for which half a file stands there. */
const HALFWAY = 20;
const { openSync, writeFileSync, writeSync, fsyncSync, renameSync } = fs;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

fs.openSync = (path, ...rest) =>
  openSync(typeof path === 'string' ? path.replace(TEMPORARY, '') : path, ...rest);
fs.renameSync = (from, to) => (TEMPORARY.test(String(from)) ? undefined : renameSync(from, to));
fs.writeFileSync = (file, text, ...rest) => {
  if (typeof file !== 'number') return writeFileSync(file, text, ...rest);
  const half = Math.floor(text.length / 2);
  writeSync(file, text.slice(0, half));
  fsyncSync(file);
  Atomics.wait(sleeper, 0, 0, HALFWAY);
  writeSync(file, text.slice(half));
};
syncBuiltinESMExports();
