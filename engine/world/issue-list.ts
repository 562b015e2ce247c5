// Mistakes of a world as they are found.
import type { WorldIssue } from './world-issue.ts';

type Path = WorldIssue['path'];

/** Collects them in the order of the document's parts. */
export class Issues {
  readonly found: WorldIssue[] = [];

  add(path: Path, message: string): void {
    this.found.push({ path, message });
  }

  /** Each name must be known. `any` is always known to callers that put it into the set. */
  names(path: Path, names: readonly string[], known: ReadonlySet<string>): void {
    names.forEach((name, index) => {
      if (!known.has(name)) this.add([...path, index], `unknown ${nounOf(path)} "${name}"`);
    });
  }

  name(path: Path, name: string | undefined, known: ReadonlySet<string>): void {
    if (name !== undefined && !known.has(name)) this.add(path, `unknown ${nounOf(path)} "${name}"`);
  }

  unique(path: Path, field: string, values: readonly (string | number)[]): void {
    const seen = new Set<string | number>();
    values.forEach((value, index) => {
      if (seen.has(value)) this.add([...path, index, field], `duplicate ${field} "${value}"`);
      seen.add(value);
    });
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  from: 'zone',
  to: 'zone',
  ingressInterface: 'interface',
  egressInterface: 'interface',
  rule: 'security rule',
  natRule: 'NAT rule',
  carrier: 'application',
  resetOnNonSyn: 'zone',
};

function nounOf(path: Path): string {
  const last = path.findLast((key) => typeof key === 'string') ?? '';
  return NOUNS[last] ?? String(last);
}
