// Every value of every path of the release, wrong in the ways in which values of its type go wrong: the device's error, and the
// column where the value stands.
import { expect, test } from 'vitest';
import { createDeviceTree } from './commands/registry.ts';
import { exemplarFirewall } from './commands/testing/exemplar-firewall.ts';
import { createExecutor } from './execute.ts';
import { releaseHierarchy } from './hierarchy/release-hierarchy.ts';
import { fullLine, type SamplePath, samplePaths } from './hierarchy/testing/sample-lines.ts';
import { badWordsOf } from './hierarchy/testing/wrong-values.ts';
import { createLineParser } from './language/line-parser.ts';

const TREE = createDeviceTree({ hierarchy: releaseHierarchy('11.2') });
const PARSER = createLineParser(TREE);
const { execute } = createExecutor({ engine: exemplarFirewall(), release: '11.2', coach: 'on', tree: TREE });

/** The line; what the device prints. The bar in the line is where the caret stands. */
function check(marked: string, ...device: readonly string[]): void {
  const line = marked.replace('<|>', '');
  const { status, lines, coach } = execute(line);
  expect({ status, lines }, line).toEqual({ status: 'rejected', lines: device });
  expect(coach[1], line).toBe(`${' '.repeat(marked.indexOf('<|>'))}^`);
}

const UNRECOGNIZED = ['Unrecognized command', 'Invalid syntax.'];

test.each([
  ['a number below its range', 'show session id <|>0'],
  ['a number above its range', 'show session id <|>4294967296'],
  ['a negative number', 'show session id <|>-1'],
  ['a fraction', 'show session id <|>1.5'],
  ['a power of ten', 'show session id <|>1e3'],
  ['a word for a number', 'show session id <|>first'],
  ['a number with letters behind it', 'show session all filter destination-port <|>443x'],
  ['nothing in quotes', 'show session all filter rule <|>""'],
  ['a number in quotes that is none', 'show session all filter source-port <|>"5 3"'],
  ['an octet above 255', 'show session all filter source <|>10.0.0.256'],
  ['three octets', 'show session all filter source <|>10.0.0'],
  ['a prefix longer than its address', 'show session all filter source <|>10.0.0.0/33'],
  ['a prefix of no length', 'show session all filter source <|>10.0.0.0/'],
  ['an IPv6 address with two gaps', 'show session all filter destination <|>1::2::3'],
  ['an IPv6 prefix that is too long', 'show session all filter destination <|>2001:db8::/129'],
  ['a host name for an address', 'show session all filter source <|>www.example.com'],
  ['a word that is none of several', 'show session all filter state <|>sleeping'],
  ['neither yes nor no', 'show session all filter count <|>maybe'],
  ['neither on nor off', 'set cli pager <|>perhaps'],
])('%s is unrecognized', (_name, marked) => {
  check(marked, ...UNRECOGNIZED);
});

test.each([
  ['the wrong way round', '10.0.0.9-10.0.0.1'],
  ['of one address', '10.0.0.9'],
  ['of two families', '10.0.0.1-2001:db8::1'],
  ['of words', 'a-b'],
])('a range %s is answered with the reason', (_name, range) => {
  const path = samplePaths(TREE).find((steps) => steps.some(({ slot }) => slot?.type.label === '<ip-range>'));
  const at = path?.findIndex(({ slot }) => slot?.type.label === '<ip-range>') ?? 0;
  const before = fullLine([...(path ?? []).slice(0, at)]);
  check(
    `${before} ${path?.[at]?.word} <|>${range}`,
    `${range} is not a valid IPv4/v6 ip address range (e.g. 10.1.1.1-10.1.1.9 )`,
    '',
    'Invalid syntax.',
  );
});

/** How many wrong words were tried in the place of each value of the path. */
function tried(path: SamplePath<unknown>, seen: Set<string>): number {
  let count = 0;
  for (const [at, { word, slot }] of path.entries()) {
    if (slot === undefined) continue;
    const before = `${fullLine([...path.slice(0, at)])} ${word} `.trimStart();
    // The same place begins many paths.
    if (seen.has(before)) continue;
    seen.add(before);
    for (const bad of badWordsOf(slot.type)) {
      count += 1;
      const { line, answer } = { line: before + bad, answer: PARSER.parse(before + bad) };
      const found = answer.kind === 'invalid' ? { column: answer.column, fault: answer.fault } : answer.kind;
      // An expression is wrong at a place of its own, within its quotes.
      const column = before.endsWith(' query equal ')
        ? expect.toSatisfy((at: number) => at >= before.length && at <= line.length)
        : before.length;
      expect(found, line).toEqual({ column, fault: 'bad-value' });
    }
  }
  return count;
}

test('a wrong value of any path of the release is told at its column', { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  const count = samplePaths(TREE).reduce((sum, path) => sum + tried(path, seen), 0);
  expect(count).toBeGreaterThan(10_000);
});
