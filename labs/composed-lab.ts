// A lab that the seed composes out of its catalogue: some causes, one of which two people feel, and a call that is about none.
import { RandomStreams } from '../engine/random.ts';
import type { World } from '../engine/world/world-schema.ts';
import { type Caller, type Composition, composedLabShape, type FalseAlarm } from './composition-shape.ts';
import { repairOf, withFault } from './faults/fault.ts';
import type { LabLibrary } from './lab-library.ts';
import { soundWorld } from './sound-world.ts';
import { touchedPlaces } from './touched-places.ts';
import { withVariables } from './variables.ts';
import { shapeIssues, type ValueIssue } from './yaml-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A lab as if it had been written by hand, or everything that is wrong with the catalogue. */
export type Composing =
  | { readonly kind: 'written'; readonly raw: Fields }
  | { readonly kind: 'invalid'; readonly issues: readonly ValueIssue[] };

/** Composes the lab of a seed; one without a catalogue is what it is. The same seed composes the same lab. */
export function composed(raw: Fields, library: LabLibrary, seed: number): Composing {
  if (raw['compose'] === undefined) return { kind: 'written', raw };
  const parsed = composedLabShape.safeParse(raw);
  if (!parsed.success) return { kind: 'invalid', issues: shapeIssues(parsed.error) };
  const sound = soundWorld(parsed.data.world, library);
  if (sound.kind === 'invalid') return sound;
  const issues = catalogueIssues(parsed.data.compose, sound.world);
  if (issues.length > 0) return { kind: 'invalid', issues };
  const drawn = draw(parsed.data.compose, seed);
  const { compose, flows, ...head } = parsed.data;
  const told = withVariables(head, {
    calls: drawn.tickets.map(({ words }, index) => `(${index + 1}) ${words}`).join(' '),
    causes: causesText(drawn),
  }) as Fields;
  const callers = drawn.tickets.flatMap(({ caller }) => caller?.flow ?? []);
  return {
    kind: 'written',
    raw: { ...told, flows: [...flows, ...callers], ...body(compose, drawn, sound.world) },
  };
}

/** What the shape cannot tell of incidents, also of those that this seed does not draw. */
function catalogueIssues({ groups }: Composition, sound: World): readonly ValueIssue[] {
  const elsewhere = new Map<string, number>();
  return groups.flatMap(({ incidents }, group) =>
    incidents.flatMap(({ fault, repair }, index): readonly ValueIssue[] => {
      const path = ['compose', 'groups', group, 'incidents', index, 'fault'];
      const faulty = withFault(sound, fault);
      if (faulty === undefined) return [{ path, message: 'the world has nothing that this concerns' }];
      if (repairLines(sound, { fault, repair }).length === 0)
        return [{ path, message: 'it undoes nothing by itself: say how in repair' }];
      return touchedPlaces(sound, faulty).flatMap((place) => {
        const first = elsewhere.get(place) ?? group;
        elsewhere.set(place, first);
        const message = `changes ${place} as one of groups[${first}] does: two that blur each other belong into one group`;
        return first === group ? [] : [{ path, message }];
      });
    }),
  );
}

function repairLines(
  sound: World,
  { fault, repair }: Pick<Composition['groups'][number]['incidents'][number], 'fault' | 'repair'>,
): readonly string[] {
  return repair ?? repairOf(sound, fault);
}

/** Something that is wrong, with those who may call. */
interface Incident extends Omit<Composition['groups'][number]['incidents'][number], 'callers'> {
  readonly callers: readonly [Caller, Caller];
}

interface Ticket {
  readonly words: string;
  /** Absent where the firewall is not to blame. */
  readonly caller?: Caller;
  readonly source: Incident | FalseAlarm;
}

interface Drawn {
  /** The first one is felt twice. */
  readonly incidents: readonly Incident[];
  readonly falseAlarm: FalseAlarm;
  /** In an order that tells nothing. */
  readonly tickets: readonly Ticket[];
}

function draw({ groups, causes, falseAlarms }: Composition, seed: number): Drawn {
  const stream = RandomStreams.seeded(seed, ['composed lab']).stream(0);
  const below = (bound: number) => stream.below(bound);
  const incidents = shuffled(groups, below)
    .slice(0, causes)
    .flatMap((group) =>
      pick(group.incidents, below).map((incident) => ({
        ...incident,
        callers: incident.callers ?? group.callers,
      })),
    );
  const calls = incidents.flatMap((source, index) =>
    (index === 0 ? source.callers : pick(source.callers, below)).map((caller) => ({
      words: caller.words,
      caller,
      source,
    })),
  );
  const [falseAlarm] = pick(falseAlarms, below);
  if (falseAlarm === undefined) throw new Error('a catalogue without false alarms was let through');
  const { words } = falseAlarm;
  return { incidents, falseAlarm, tickets: shuffled([...calls, { words, source: falseAlarm }], below) };
}

function body({ layers }: Composition, { incidents, falseAlarm, tickets }: Drawn, sound: World): Fields {
  const repairs = incidents.map((incident) => repairLines(sound, incident));
  const [first] = incidents;
  const shared = numbersOf(tickets, first).join(' and ');
  const goals = tickets.map((ticket, index) => goalOf(ticket, index + 1));
  const evidence = [...incidents, falseAlarm].map((one) => one.evidence);
  return {
    faults: incidents.map(({ fault }) => fault),
    goals,
    questions: [
      {
        kind: 'choice',
        name: 'shared',
        text: 'Which two tickets have one cause?',
        choices: pairs(tickets.length),
        answer: shared,
      },
      ...tickets.map(({ source }, index) => ({
        kind: 'choice',
        name: layerName(index + 1),
        text: `Where is the cause of ticket ${index + 1}?`,
        choices: layers,
        answer: source.layer,
      })),
    ],
    wrongTurns: [
      ...incidents.map((incident, index) => ({
        name: `only-cause-${index + 1}`,
        text: 'Who is content now calls no more. The others do.',
        lines: repairs[index],
        fails: tickets.flatMap(({ source }, at) => (source === incident ? [] : [goalName(at + 1)])),
        passes: numbersOf(tickets, incident).map(goalName),
      })),
      ...(falseAlarm.wrongTurn === undefined ? [] : [falseAlarm.wrongTurn]),
    ],
    solution: [
      ...evidence.flatMap(({ lines }) => lines),
      `:answer shared ${shared}`,
      ...tickets.map(({ source }, index) => `:answer ${layerName(index + 1)} ${source.layer}`),
      ...repairs.flat(),
    ],
    evidence,
  };
}

/** Who called about nothing of the firewall's is handed over by saying so; the words of the goals do not tell which one it is. */
function goalOf({ caller, source }: Ticket, number: number): Fields {
  const check =
    caller === undefined
      ? { kind: 'answer', question: layerName(number), is: source.layer }
      : { kind: 'probe', flow: caller.flow?.name, is: true };
  return {
    name: goalName(number),
    text: `Ticket ${number} can be closed.`,
    checks: caller?.checks ?? [check],
  };
}

function layerName(number: number): string {
  return `layer-${number}`;
}

function goalName(number: number): string {
  return `ticket-${number}`;
}

/** What was behind which tickets, each in a sentence. */
function causesText({ incidents, falseAlarm, tickets }: Drawn): string {
  return [...incidents, falseAlarm]
    .map((source) => {
      const numbers = numbersOf(tickets, source);
      return `${numbers.length > 1 ? 'Tickets' : 'Ticket'} ${numbers.join(' and ')}: ${source.cause}`;
    })
    .join(' ');
}

function numbersOf(tickets: readonly Ticket[], wanted: Ticket['source'] | undefined): readonly number[] {
  return tickets.flatMap(({ source }, index) => (source === wanted ? [index + 1] : []));
}

function pairs(count: number): readonly string[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return numbers.flatMap((one) =>
    numbers.filter((other) => other > one).map((other) => `${one} and ${other}`),
  );
}

/** One of the items, as a list of one. */
function pick<Item>(items: readonly Item[], below: (bound: number) => number): readonly Item[] {
  const at = below(items.length);
  return items.slice(at, at + 1);
}

function shuffled<Item>(items: readonly Item[], below: (bound: number) => number): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(below(left.length), 1));
}
