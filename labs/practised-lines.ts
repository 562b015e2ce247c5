// The lines that somebody types who does a lab, in whatever variant.
import type { LabLibrary } from './lab-library.ts';
import type { Lab } from './lab-shape.ts';
import { type LabSource, stageLab } from './read-lab.ts';

/** Each line once. What is only known in the world of a started lab, such as the id of a session, is 1. */
export function practisedLines(source: LabSource, library: LabLibrary): readonly string[] {
  const variants = [undefined, ...source.variants];
  const lines = variants.flatMap((variant) => {
    const staging = stageLab(source, library, { seed: 1, ...(variant === undefined ? {} : { variant }) });
    return staging.kind === 'invalid' ? [] : linesOf(staging.staged.lab);
  });
  return [...new Set(lines.map((line) => line.replace(/\{\{[\w-]+\}\}/g, '1')))];
}

function linesOf({ solution, alternatives, evidence }: Lab): readonly string[] {
  return [
    ...solution,
    ...alternatives.flatMap(({ lines }) => lines),
    ...evidence.flatMap(({ lines }) => lines),
  ];
}
