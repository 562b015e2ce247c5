// What the shape of a lab cannot tell: names that nothing defines, and names that are used twice.
import { GUARD_NAMES } from './guard-names.ts';
import type { Lab } from './lab-shape.ts';
import type { ValueIssue, ValuePath } from './yaml-text.ts';

/** Every broken reference of a lab. `flows` are those of the base. */
export function labReferenceIssues(lab: Lab, flows: readonly string[]): readonly ValueIssue[] {
  const known = new Set([...flows, ...lab.flows.map(({ name }) => name)]);
  const questions = new Set(lab.questions.map(({ name }) => name));
  const issues: ValueIssue[] = [];
  for (const part of ['read', 'goals', 'guards', 'questions', 'faults'] as const) {
    walk(lab[part], [part], (value, path) => {
      const name = path.at(-1);
      if (name === 'flow' && typeof value === 'string' && !known.has(value))
        issues.push({ path, message: `unknown flow "${value}"` });
      if (name === 'question' && typeof value === 'string' && !questions.has(value))
        issues.push({ path, message: `unknown question "${value}"` });
    });
  }
  return [...issues, ...failIssues(lab), ...twice(lab), ...changeIssues(lab, flows)];
}

/** A wrong turn must fail, and pass, something that there is. */
function failIssues(lab: Lab): readonly ValueIssue[] {
  const names = new Set([
    ...lab.goals.map(({ name }) => name),
    ...lab.guards.own.map(({ name }) => name),
    ...lab.questions.map(({ name }) => name),
    ...GUARD_NAMES,
  ]);
  return lab.wrongTurns.flatMap((turn, at) =>
    (['fails', 'passes'] as const).flatMap((field) =>
      turn[field].flatMap((name, index) =>
        names.has(name)
          ? []
          : [
              {
                path: ['wrongTurns', at, field, index],
                message: `no goal, guard or question is called "${name}"`,
              },
            ],
      ),
    ),
  );
}

function changeIssues({ guards }: Lab, flows: readonly string[]): readonly ValueIssue[] {
  return guards.mayChange.flatMap((name, index) =>
    flows.includes(name)
      ? []
      : [{ path: ['guards', 'mayChange', index], message: `the base has no flow "${name}"` }],
  );
}

function twice(lab: Lab): readonly ValueIssue[] {
  const lists: readonly (readonly [ValuePath, readonly { readonly name: string }[]])[] = [
    [['flows'], lab.flows],
    [['goals'], lab.goals],
    [['guards', 'own'], lab.guards.own],
    [['questions'], lab.questions],
    [['wrongTurns'], lab.wrongTurns],
    [['alternatives'], lab.alternatives],
  ];
  return lists.flatMap(([path, list]) =>
    list.flatMap(({ name }, index) =>
      list.findIndex((one) => one.name === name) < index
        ? [{ path: [...path, index, 'name'], message: `"${name}" is there twice` }]
        : [],
    ),
  );
}

function walk(value: unknown, path: ValuePath, visit: (value: unknown, path: ValuePath) => void): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    walk(part, [...path, Array.isArray(value) ? Number(key) : key], visit);
}
