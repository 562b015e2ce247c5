// How a transcript names the world of a lab: `lab:missing-route`, `lab:ha-pair+B` for a variant. With the seed that is all it takes.
import { StateHash } from '../../engine/table/state-hash.ts';
import { wordsOfText } from '../../engine/table/text-words.ts';
import type { StagedLab } from '../../labs/read-lab.ts';

const NAME = /^lab:([^+]+)(?:\+(.+))?$/;

/** The name of a lab's world. */
export function labWorldName({ lab, choice }: Pick<StagedLab, 'lab' | 'choice'>): string {
  return `lab:${lab.id}${choice.variant === undefined ? '' : `+${choice.variant}`}`;
}

/** 16 hexadecimal digits that stand for the world and for what was done to it before the lab began. */
export function labWorldHash({ lab, world }: Pick<StagedLab, 'lab' | 'world'>): string {
  const hash = new StateHash();
  hash.add(wordsOfText(JSON.stringify([world, lab.before])));
  return hash.text();
}

/** The lab that a transcript names; undefined for any other world. */
export function labOfWorld(name: string): { readonly id: string; readonly variant?: string } | undefined {
  const [, id, variant] = NAME.exec(name) ?? [];
  if (id === undefined) return undefined;
  return { id, ...(variant === undefined ? {} : { variant }) };
}
