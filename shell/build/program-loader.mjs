// What every shell needs beyond its first prompt: one script, whose compiled code the build has kept beside it. Node 20 keeps no
// compiled code of its own, and compiling these megabytes anew cost every start some 40 ms. The build adds the names of its exports.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const FILE = new URL('./program.cjs', import.meta.url);
/** V8 looks at its version and its flags itself, but not at the processor. */
const KEPT = new URL(
  `./program-${process.platform}-${process.arch}-${process.versions.v8}.compiled`,
  import.meta.url,
);
/** Bytes of the digest that the kept code begins with. */
const SEAL = 20;

const script = compiled(readFileSync(FILE));
const module = { exports: {} };
script.runInThisContext()(createRequire(FILE), module, FILE.href, (name) => import(name));

/** Keeps what V8 has compiled by now. */
export function keepCompiled() {
  const code = script.createCachedData();
  writeFileSync(KEPT, Buffer.concat([sealOf(readFileSync(FILE), code), code]));
}

/** Where no code is kept, or V8 refuses it for its version or flags, functions are compiled when they are first called. */
function compiled(source) {
  const cachedData = existsSync(KEPT) ? keptFor(source) : undefined;
  return new Script(source.latin1Slice(), {
    filename: fileURLToPath(FILE),
    ...(cachedData && { cachedData }),
  });
}

/** The kept code, unless it is damaged or of another source. */
function keptFor(source) {
  const kept = readFileSync(KEPT);
  const code = kept.subarray(SEAL);
  return sealOf(source, code).equals(kept.subarray(0, SEAL)) ? code : undefined;
}

/** V8 compares no more of the source than its length and trusts the code itself: it would crash with a damaged one. */
function sealOf(source, code) {
  return createHash('sha1').update(source).update(code).digest();
}
