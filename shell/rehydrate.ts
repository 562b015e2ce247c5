// Evidence of a log to a world file that the shell runs on. What does not hold together is left out, never bent, and named.
import { stringify } from 'yaml';
import { APPLICATIONS } from '../engine/application.ts';
import { PLATFORMS } from '../engine/platforms/platform-catalogue.ts';
import { RELEASES } from '../engine/release.ts';
import { parseWorld } from '../engine/world/world-schema.ts';
import { printable } from '../transcripts/printable.ts';
import { type Evidence, evidenceOf } from '../transcripts/rehydrate/evidence.ts';
import { rehydratedWorld, type WorldDefaults } from '../transcripts/rehydrate/rehydrated-world.ts';
import type { JsonObject, JsonValue, RecordedTurn } from '../transcripts/transcript.ts';

/** A world file with what nobody told in its first lines, or one line that says why there is none. */
export type Rehydration =
  | { readonly kind: 'world'; readonly text: string; readonly unknown: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: string };

/** Makes a world of the outputs of a firewall. */
export function rehydrate(turns: readonly RecordedTurn[]): Rehydration {
  let evidence = evidenceOf(turns);
  const leftOut: string[] = [];
  let built = rehydratedWorld(evidence, defaults());
  for (;;) {
    const parsed = parseWorld(built.world);
    if (parsed.kind === 'world') break;
    const [issue] = parsed.issues;
    const smaller = issue === undefined ? undefined : without(built.world, issue.path);
    if (issue === undefined || smaller === undefined) {
      return {
        kind: 'problem',
        problem: `no world can be made of it: ${printable(issue?.message ?? 'unknown')}`,
      };
    }
    leftOut.push(`left out ${smaller.section} ${smaller.name}: ${issue.message}`);
    const fewer = withoutRule(evidence, smaller);
    built = fewer === undefined ? { ...built, world: smaller.world } : rehydratedWorld(fewer, defaults());
    evidence = fewer ?? evidence;
  }
  const unknown = [...built.unknown, ...new Set(leftOut)];
  const comments = unknown.map((line) => `# unknown: ${printable(line)}\n`).join('');
  return { kind: 'world', text: comments + stringify(built.world), unknown };
}

function defaults(): WorldDefaults {
  return {
    releases: RELEASES,
    platforms: PLATFORMS.map(({ model }) => model),
    applications: new Set(APPLICATIONS.map(({ name }) => name)),
  };
}

interface Smaller {
  readonly world: JsonObject;
  readonly section: string;
  readonly name: string;
}

/** The world without the item an issue is about; undefined where it is about no item of a list. */
function without(world: JsonObject, [section, index]: readonly (string | number)[]): Smaller | undefined {
  const items = typeof section === 'string' ? world[section] : undefined;
  if (typeof section !== 'string' || typeof index !== 'number' || !Array.isArray(items)) return undefined;
  const item: JsonValue | undefined = items[index];
  if (item === undefined) return undefined;
  return {
    world: { ...world, [section]: items.filter((_, at) => at !== index) },
    section,
    name: nameOf(item),
  };
}

/** Sessions name rules, so without one of them the world is made anew; undefined where it was no rule that was shown. */
function withoutRule(evidence: Evidence, { section, name }: Smaller): Evidence | undefined {
  const others = <Rule extends { readonly name: string }>(rules: readonly Rule[]) =>
    rules.filter((rule) => rule.name !== name);
  const [securityRules, natRules] = [evidence.securityRules, evidence.natRules];
  if (section === 'securityRules' && others(securityRules).length < securityRules.length)
    return { ...evidence, securityRules: others(securityRules) };
  if (section === 'natRules' && others(natRules).length < natRules.length)
    return { ...evidence, natRules: others(natRules) };
  return undefined;
}

function nameOf(item: JsonValue): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const named = item as JsonObject;
  return String(named['name'] ?? named['id'] ?? named['destination'] ?? JSON.stringify(item));
}
