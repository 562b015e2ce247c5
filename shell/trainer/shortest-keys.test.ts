import { expect, test } from 'vitest';
import { createEngine } from '../../engine/create-engine.ts';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { createDeviceTree } from '../../grammar/commands/registry.ts';
import { createExecutor } from '../../grammar/execute.ts';
import { releaseHierarchy } from '../../grammar/hierarchy/release-hierarchy.ts';
import { answerQuestion, type CompletionState, complete } from '../completion-state.ts';
import { emptyLine, insertText } from '../line-editor.ts';
import { drawTargets } from './drill-draw.ts';

const engine = createEngine(smallWorld({ warmUp: 60 }), { seed: 2 });
engine.advance(engine.startsAt);
const language = createExecutor({
  engine,
  release: '11.2',
  coach: 'on',
  tree: createDeviceTree({ release: '11.2', hierarchy: releaseHierarchy('11.2') }),
});

/** The line that stands in the editor after these keys; blanks and tabs do what they do at the prompt. */
function typed(keys: readonly string[]): string {
  let state: CompletionState = { line: emptyLine, menu: undefined, tabbed: false };
  for (const key of keys) {
    const by = key === '<Tab>' ? 'tab' : key === ' ' ? 'space' : undefined;
    const { text: line, cursor } = state.line;
    state =
      by === undefined
        ? { line: insertText(state.line, key), menu: undefined, tabbed: false }
        : { ...state, ...complete(state, answerQuestion(language, { by, line, cursor })) };
  }
  return state.line.text;
}

test('the shortest form, typed key by key at the prompt, gives the target with as many presses as are told', () => {
  const targets = drawTargets(
    { view: engine.view, language, below: () => 0 },
    { topic: undefined, count: 100 },
  );
  expect(targets.length).toBeGreaterThan(60);
  for (const { line, shortest, best } of targets) {
    const keys = shortest.match(/<Tab>|[\s\S]/g) ?? [];
    expect(keys.length + 1, line).toBe(best);
    expect(language.meaning(typed(keys)), `${shortest} for ${line}`).toBe(language.meaning(line));
  }
});
