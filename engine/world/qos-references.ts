// What the shapes of QoS profiles and interfaces cannot tell: names that nothing defines or that are used twice.
import type { WorldIssue } from './world-issue.ts';
import type { WorldShape as World } from './world-shape.ts';

type Path = WorldIssue['path'];

/** Vendor: the profile of this name is there from the start. */
const PREDEFINED = 'default';

/** Every broken reference of the QoS of interfaces, in the order of the document's parts. */
export function qosIssues({ interfaces, qosProfiles, qosInterfaces }: World): readonly WorldIssue[] {
  const ports = interfaces.map(({ name }) => name);
  const profiles = [PREDEFINED, ...qosProfiles.map(({ name }) => name)];
  return [
    ...twice(
      ['qosProfiles'],
      'name',
      qosProfiles.map(({ name }) => name),
    ),
    ...qosProfiles.flatMap(({ classes }, index) =>
      twice(
        ['qosProfiles', index, 'classes'],
        'class',
        classes.map((one) => String(one.class)),
      ),
    ),
    ...twice(
      ['qosInterfaces'],
      'name',
      qosInterfaces.map(({ name }) => name),
    ),
    ...qosInterfaces.flatMap(({ name, profile }, index) => [
      ...unknown(['qosInterfaces', index, 'name'], { noun: 'interface', known: ports }, name),
      ...unknown(['qosInterfaces', index, 'profile'], { noun: 'QoS profile', known: profiles }, profile),
    ]),
  ];
}

function twice(path: Path, field: string, values: readonly string[]): readonly WorldIssue[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ path: [...path, index, field], message: `duplicate ${field} "${value}"` }]
      : [],
  );
}

function unknown(
  path: Path,
  { noun, known }: { readonly noun: string; readonly known: readonly string[] },
  value: string,
): readonly WorldIssue[] {
  return known.includes(value) ? [] : [{ path, message: `unknown ${noun} "${value}"` }];
}
