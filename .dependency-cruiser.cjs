// Who may import whom. The rooms are described in README.md; tests and benches may reach further than the code they measure.
const swc = require('@swc/core');

// The parser is told of JSX only by file name.
const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const CODE = '^(engine|grammar|labs|transcripts|shell)/';
const TEST = '\\.(test|bench|fixture)\\.tsx?$|/testing/';

/** A rule that forbids `from` everything that `allowed` does not name. */
function only(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: TEST },
    to: { pathNot: allowed },
  };
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-tests-in-code',
      severity: 'error',
      from: { path: CODE, pathNot: TEST },
      to: { path: TEST },
    },
    only('engine-is-alone', '^engine/(?!world/)', '^engine/', 'The engine knows nothing but itself.'),
    only(
      'engine-world-edge',
      '^engine/world/',
      '^engine/|node_modules/(zod|ipaddr\\.js)/',
      'The edge reads data.',
    ),
    only(
      'grammar-sees-the-view',
      '^grammar/',
      '^grammar/|node_modules/(chevrotain|@chevrotain|re2js|@rgrove/parse-xml)/|^engine/(config|management|answers)/|^engine/logs/(log-(query|fields)|(flow|threat-log)-record)\\.ts$|^engine/packet-diag/(packet-diag-setting|packet-diag-view|captured-frame)\\.ts$|^engine/(view|operation|failure|session|session-log-record|session-filter|rule-hit-record|session-pbf|dataplane-view|policy-view|policy-records|instant|release)\\.ts$',
      'Commands ask the view and return operations; they never touch the engine itself.',
    ),
    only(
      'grammar-language-is-firewall-free',
      '^grammar/language/',
      '^grammar/language/|node_modules/(chevrotain|@chevrotain|re2js)/',
      'The language room knows CLIs, not firewalls.',
    ),
    only(
      'transcripts-are-alone',
      '^transcripts/',
      '^transcripts/|node_modules/zod/',
      'Replay takes an executor as a function.',
    ),
    {
      name: 'transcripts-edge',
      comment: 'Only the published schema is made with a library; nothing that runs waits for it.',
      severity: 'error',
      from: { path: '^transcripts/(?!transcript-schema\\.ts$)', pathNot: TEST },
      to: { path: 'node_modules/zod/' },
    },
    only(
      'labs-see-the-engine-from-outside',
      '^labs/',
      '^labs/|node_modules/(zod|yaml)/|^engine/(config|answers)/|^engine/management/management\\.ts$|^engine/packet-diag/captured-frame\\.ts$|^engine/world/world-schema\\.ts$|^engine/(engine|create-engine|view|operation|connection|session|session-filter|session-log-record|session-cause|instant|iso-instant|release|random)\\.ts$',
      'Labs read the view, apply operations and fork; the executor of device lines is handed in.',
    ),
    {
      name: 'ink-only-under-ui',
      severity: 'error',
      from: { path: '^shell/', pathNot: `^shell/ui/|${TEST}` },
      to: { path: 'node_modules/(ink|react)/' },
    },
    {
      name: 'blessed-only-full-screen',
      severity: 'error',
      from: { path: '^shell/', pathNot: `^shell/fullscreen/|${TEST}` },
      to: { path: 'node_modules/blessed/' },
    },
    {
      name: 'nobody-imports-the-shell',
      severity: 'error',
      from: { path: '^(engine|grammar|labs|transcripts)/', pathNot: TEST },
      to: { path: '^shell/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.mjs$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
