// `fwsh lab coverage`: which commands and which topics of exams the labs practise, and which they do not.
import { commandsOf } from '../../grammar/commands/registry.ts';
import { releaseTree } from '../../grammar/hierarchy/release-tree.ts';
import { createLineParser } from '../../grammar/language/line-parser.ts';
import { BLUEPRINTS, examCoverage, topicCoverage } from '../../labs/blueprint.ts';
import { practisedLines } from '../../labs/practised-lines.ts';
import type { LabOrder } from '../lab-request.ts';
import { alignedRows } from '../trainer/aligned-rows.ts';
import type { LabPlaces } from './lab-places.ts';
import { allLabs, openShelf } from './lab-shelf.ts';
import { summaryOf } from './lab-text.ts';

const RELEASE = '11.2';

/** A simulated command and the labs in which it is typed. */
interface PractisedCommand {
  readonly path: string;
  readonly labs: readonly string[];
}

/** Tells it of all labs there are. The result is the exit status. */
export function coverLabs({ json, all }: Extract<LabOrder, { verb: 'coverage' }>, places: LabPlaces): number {
  const shelf = openShelf(places);
  const sources = allLabs(shelf);
  const labsOf = new Map<string, string[]>(commandsOf(RELEASE).map(({ path }) => [path.join(' '), []]));
  const parser = createLineParser(releaseTree(RELEASE));
  for (const source of sources) {
    const typed = practisedLines(source, shelf.library).map((line) => parser.parse(line));
    const paths = typed.flatMap((read) => (read.kind === 'matched' ? [read.command.path.join(' ')] : []));
    for (const path of new Set(paths)) labsOf.get(path)?.push(source.id);
  }
  const commands = [...labsOf].map(([path, labs]) => ({ path, labs }));
  const covering = sources.map((source) => ({ ...summaryOf(source), share: 1 }));
  const exams = BLUEPRINTS.map((blueprint) => ({
    exam: blueprint.exam,
    share: examCoverage(blueprint, covering),
    topics: blueprint.topics.map((topic) => ({ name: topic.name, share: topicCoverage(topic, covering) })),
  }));
  const text = [
    ...commandLines(commands, all ? 'each' : 'by-word'),
    ...exams.flatMap(({ exam, share, topics }) => [
      '',
      `${exam}: ${percent(share)} with all labs solved`,
      ...alignedRows(topics.map(({ name, share: part }) => [`  ${name}`, percent(part)])),
    ]),
  ];
  process.stdout.write(json ? `${JSON.stringify({ commands, exams })}\n` : `${text.join('\n')}\n`);
  for (const problem of shelf.problems) process.stderr.write(`fwsh: ${problem}\n`);
  return shelf.problems.length === 0 ? 0 : 1;
}

function commandLines(commands: readonly PractisedCommand[], detail: 'each' | 'by-word'): readonly string[] {
  const practised = commands.filter(({ labs }) => labs.length > 0);
  const heading = `${practised.length} of ${commands.length} simulated commands are typed in labs`;
  if (detail === 'each')
    return [
      heading,
      ...alignedRows(
        commands.map(({ path, labs }) => [`  ${labs.length > 0 ? '✓' : '–'} ${path}`, labs.join(' ')]),
      ),
    ];
  const words = [...new Set(commands.map(({ path }) => path.split(' ', 1).join()))].sort();
  const count = (list: readonly PractisedCommand[], word: string) =>
    String(list.filter(({ path }) => path.split(' ', 1).join() === word).length);
  const rows = words.map((word) => [`  ${word}`, `${count(practised, word)} of ${count(commands, word)}`]);
  return [`${heading}; --all lists them`, ...alignedRows(rows)];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
