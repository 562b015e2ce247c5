// `:progress`: what somebody has solved, by level, tag and exam topic. Pure.
import { BLUEPRINTS, type CoveringLab, examCoverage, topicCoverage } from '../../labs/blueprint.ts';
import type { LabSource } from '../../labs/read-lab.ts';
import { alignedRows } from '../trainer/aligned-rows.ts';
import type { LabResult } from './lab-result.ts';
import { type LabSummary, summaryOf } from './lab-text.ts';

/** What a lab counts that is repaired and not explained. */
const REPAIRED = 0.6;

/** The best result of each lab: solved before repaired, then by points. */
export function bestResults(results: readonly LabResult[]): ReadonlyMap<string, LabResult> {
  const best = new Map<string, LabResult>();
  for (const result of results) {
    const known = best.get(result.lab);
    if (known === undefined || rank(result) > rank(known)) best.set(result.lab, result);
  }
  return best;
}

function rank({ outcome, points }: LabResult): number {
  return ['open', 'repaired', 'solved'].indexOf(outcome) * 1000 + points;
}

/** The whole table. */
export function progressLines(
  results: readonly LabResult[],
  sources: readonly LabSource[],
): readonly string[] {
  const labs = sources.map(summaryOf);
  const best = bestResults(results);
  const solved = labs.filter(({ id }) => best.get(id)?.outcome === 'solved');
  const tags = [...new Set(labs.flatMap((lab) => lab.tags))].sort();
  return [
    `${solved.length} of ${labs.length} labs solved`,
    ...labRows(labs, best),
    ...titled(
      'Level',
      [1, 2, 3, 4].flatMap((level) => share(String(level), (lab) => lab.level === level)),
    ),
    ...titled(
      'Tag',
      tags.flatMap((tag) => share(tag, (lab) => lab.tags.includes(tag))),
    ),
    ...BLUEPRINTS.flatMap((blueprint) => {
      const covering = coveringLabs(labs, best);
      const rows = blueprint.topics.map((topic) => [topic.name, percent(topicCoverage(topic, covering))]);
      return titled(`${blueprint.exam}: ${percent(examCoverage(blueprint, covering))}`, rows);
    }),
  ];

  function share(name: string, isOf: (lab: LabSummary) => boolean): readonly (readonly string[])[] {
    const all = labs.filter(isOf);
    return all.length === 0
      ? []
      : [[name, `${all.filter((lab) => solved.includes(lab)).length} of ${all.length}`]];
  }
}

function labRows(labs: readonly LabSummary[], best: ReadonlyMap<string, LabResult>): readonly string[] {
  const rows = labs.flatMap(({ id }) => {
    const result = best.get(id);
    if (result === undefined) return [];
    const { outcome, points, hints, seconds, mode } = result;
    return [
      [
        ` ${outcome === 'solved' ? '✓' : '✗'} ${id}`,
        outcome,
        `${points} points`,
        `${hints} hints`,
        `${Math.ceil(seconds / 60)} min`,
        mode,
      ],
    ];
  });
  return alignedRows(rows);
}

function coveringLabs(
  labs: readonly LabSummary[],
  best: ReadonlyMap<string, LabResult>,
): readonly CoveringLab[] {
  return labs.flatMap(({ id, level, tags }) => {
    const result = best.get(id);
    if (result === undefined || result.outcome === 'open' || result.sawSolution) return [];
    return [{ level, tags, share: result.outcome === 'solved' ? 1 : REPAIRED }];
  });
}

function titled(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  return ['', title, ...alignedRows(rows).map((row) => `  ${row}`)];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
