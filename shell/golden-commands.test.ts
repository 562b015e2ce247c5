// Every simulated path is typed at least once, and what it prints is held byte for byte; a value of every type is got wrong.
// What is held is renewed with: vitest run shell/golden-commands --update
import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { DEVICE_COMMANDS } from '../grammar/commands/registry.ts';
import { simulatedPaths } from '../grammar/commands/simulated.ts';
import { commandsAt } from '../grammar/configure/configure-tree.ts';
import { fullLine } from '../grammar/hierarchy/testing/sample-lines.ts';
import { badWordsOf } from '../grammar/hierarchy/testing/wrong-values.ts';
import { walk } from '../grammar/language/notation.ts';
import type { ValueType } from '../grammar/language/value-type.ts';
import { ExampleFirewall } from './testing/examples/example-firewall.ts';
import { goesAlong, isTelling, readExample, simulatedSamples } from './testing/examples/example-paths.ts';
import { EXAMPLE_SCENES } from './testing/examples/example-scenes.ts';
import { playedScene, playedText } from './testing/examples/play-scene.ts';

const FIREWALL = new ExampleFirewall(shippedWorld('hq', { warmUp: 20 }));
const SAMPLES = simulatedSamples();
/** All lines, with a session's id where it is only known when the line is typed. */
const LINES = EXAMPLE_SCENES.flatMap(({ lines }) => lines).map((line) => line.replaceAll('{session}', '1'));
const EXAMPLES = LINES.map(readExample);

const ADVICE =
  'have no example: type a line of each in a scene of shell/testing/examples, then run vitest run shell/golden-commands --update';

test.each(EXAMPLE_SCENES.map((scene) => [scene.name, scene] as const))('scene %s', async (name, scene) => {
  const played = playedScene(scene, FIREWALL.conversation());
  await expect(playedText(played)).toMatchFileSnapshot(`./testing/golden/${name}.txt`);
});

test('every simulated path has an example', () => {
  const without = SAMPLES.filter((sample) => !EXAMPLES.some((example) => goesAlong(example, sample)));
  expect(
    without.map(({ listed }) => listed),
    ADVICE,
  ).toEqual([]);
  expect(SAMPLES.map(({ listed }) => listed)).toEqual(simulatedPaths().map(({ line }) => line));
});

test('so has every command that is not listed, and every command of configuration mode', () => {
  const run = new Set(EXAMPLES.map(({ command }) => command));
  const without = DEVICE_COMMANDS.filter((command) => !run.has(command)).map(({ path }) => path.join(' '));
  expect(without, ADVICE).toEqual([]);
  const commands = [...walk(commandsAt([]).root)]
    .filter(({ node }) => node.finish.kind === 'declared' && node.groupKey === undefined)
    .map(({ path }) => path.map(({ word }) => word).join(' '));
  const verbs = ['set', 'delete', 'show', 'edit', 'rename', 'copy', 'move', 'run'];
  const untyped = [...commands, ...verbs].filter(
    (path) => !LINES.some((line) => `${line} `.startsWith(`${path} `)),
  );
  expect(untyped, ADVICE).toEqual([]);
});

/** One line for each type of value that a command takes: its path, the option, and a value that the type refuses. */
function wrongLines(): readonly string[] {
  const tried = new Set<string>();
  const lines = SAMPLES.flatMap(({ path, command }) =>
    path.flatMap(({ word, slot }, at) => {
      const key = `${command.path.join(' ')}: ${slot?.type.label}`;
      const bad = slot && wrongValue(slot.type);
      if (bad === undefined || tried.has(key)) return [];
      tried.add(key);
      return [`${fullLine(path.slice(0, at).filter(isTelling))} ${word} ${bad}`.trimStart()];
    }),
  );
  return [...new Set(lines)];
}

/** The number above a range, a word that is none of those that may stand there, or whatever else is refused. */
function wrongValue(type: ValueType<unknown>): string | undefined {
  const words = badWordsOf(type);
  if (/^<\d+-\d+>$/.test(type.label)) return words.at(-1);
  return words.find((word) => word === 'no-such-word') ?? words[0];
}

test('a wrong value of each type of each command is told with the caret below it', async () => {
  const lines = wrongLines();
  const played = [...playedScene({ name: 'wrong', lines }, FIREWALL.conversation())];
  expect(played.filter(({ turn }) => turn.status !== 'rejected').map(({ line }) => line)).toEqual([]);
  await expect(playedText(played)).toMatchFileSnapshot('./testing/golden/wrong-values.txt');
});
