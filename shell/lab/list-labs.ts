// `fwsh lab list`.
import type { LabOrder } from '../lab-request.ts';
import { stateFolder } from '../state-folder.ts';
import type { LabPlaces } from './lab-places.ts';
import { openShelf } from './lab-shelf.ts';
import { listLines, summaryOf } from './lab-text.ts';
import { createProgressFile } from './progress-file.ts';

/** Lists the labs there are. The result is the exit status: 1 when a file of the user's was left out. */
export function listLabs({ json }: Extract<LabOrder, { verb: 'list' }>, places: LabPlaces): number {
  const shelf = openShelf(places);
  const complain = (problem: string) => process.stderr.write(`fwsh: ${problem}\n`);
  const results = createProgressFile(stateFolder(), complain).results();
  const solved = new Set(results.filter(({ outcome }) => outcome === 'solved').map(({ lab }) => lab));
  if (json) {
    const labs = shelf.parts.flatMap(({ title, labs: sources }) =>
      sources.map((source) => ({ part: title, ...summaryOf(source), solved: solved.has(source.id) })),
    );
    process.stdout.write(`${JSON.stringify({ labs, problems: shelf.problems })}\n`);
  } else {
    process.stdout.write(`${listLines({ ...shelf, problems: [] }, solved).join('\n')}\n`);
    shelf.problems.forEach(complain);
  }
  return shelf.problems.length === 0 ? 0 : 1;
}
