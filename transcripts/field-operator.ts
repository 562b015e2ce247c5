// What a transcript writes behind the name of a field: how far its value may be from the recorded one in another run.
import type { Tolerance } from './tolerance.ts';

/** Every operator as one pattern, for the published schema. */
export const operatorPattern =
  /^(?:=|\*|~\d{1,15}(?:\.\d{1,9})?%?|[<>]=?-?\d{1,15}(?:\.\d{1,9})?|-?\d{1,15}(?:\.\d{1,9})?\.\.-?\d{1,15}(?:\.\d{1,9})?)$/;

/**
 * `=` as recorded, `*` anything or nothing, `~5` at most 5 away, `~5%` at most 5 percent of the recorded number away;
 * `<20`, `<=20`, `>0`, `>=0`, `1..20` (ends included) whatever was recorded. Undefined for any other text.
 */
export function readOperator(text: string): Tolerance | undefined {
  if (!operatorPattern.test(text)) return undefined;
  if (text === '=') return { kind: 'exact' };
  if (text === '*') return { kind: 'ignore' };
  const [, near, percent] = /^~([\d.]+?)(%?)$/.exec(text) ?? [];
  if (near !== undefined)
    return percent === '%' ? { kind: 'share', percent: Number(near) } : { kind: 'within', by: Number(near) };
  const [, side, equal, limit] = /^([<>])(=?)(.+)$/.exec(text) ?? [];
  if (limit !== undefined)
    return {
      kind: side === '<' ? 'below' : 'above',
      limit: Number(limit),
      end: equal === '=' ? 'included' : 'left out',
    };
  const [low = '', high = ''] = text.split('..');
  return Number(low) <= Number(high) ? { kind: 'between', low: Number(low), high: Number(high) } : undefined;
}

/** The operator of a tolerance, as `readOperator` takes it. */
export function operatorText(tolerance: Tolerance): string {
  switch (tolerance.kind) {
    case 'exact':
      return '=';
    case 'ignore':
      return '*';
    case 'within':
      return `~${tolerance.by}`;
    case 'share':
      return `~${tolerance.percent}%`;
    case 'below':
      return `<${tolerance.end === 'included' ? '=' : ''}${tolerance.limit}`;
    case 'above':
      return `>${tolerance.end === 'included' ? '=' : ''}${tolerance.limit}`;
    case 'between':
      return `${tolerance.low}..${tolerance.high}`;
    default:
      return assertNever(tolerance);
  }
}

function assertNever(tolerance: never): never {
  throw new Error(`no such tolerance: ${JSON.stringify(tolerance)}`);
}
