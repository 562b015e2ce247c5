// One declaration per command: parsing, argument types, Tab, `?`, handler, text and reference page come from it.
// Nothing here knows firewalls: context, operation, outcome, control and layout are bound once by `defineCommands`.
import type { CommandSource } from './command-source.ts';
import type { Course, CourseDesk } from './course.ts';
import type { ValueType } from './value-type.ts';

/** A keyword followed by a value, `source-port <1-65535>`. */
export interface ValueOption<T, R extends boolean = boolean> {
  readonly kind: 'value';
  readonly type: ValueType<T>;
  readonly help: string;
  readonly required: R;
  /** Whether it has a line of its own in `find command`, and excludes the keywords and the other such options of its level. */
  readonly excludesOthers?: true;
}

/** A keyword alone; its argument is `true` where given. */
export interface FlagOption {
  readonly kind: 'flag';
  readonly help: string;
}

/** A keyword that opens further options, of which at least one must follow. */
export interface GroupOption<O extends OptionSet = OptionSet> {
  readonly kind: 'group';
  readonly help: string;
  readonly options: O;
  /** Whether the line goes on beside the group once one of its options was given: it is the operator of a comparison. */
  readonly isComparison?: true;
}

export type Option = ValueOption<unknown> | FlagOption | GroupOption;

/** Options by their keyword; each may be given once, in any order. */
export interface OptionSet {
  readonly [word: string]: Option;
}

/** A value that must follow the last keyword of the path. */
interface Argument<N extends string = string, T = unknown> {
  readonly name: N;
  readonly value: ValueType<T>;
  readonly help: string;
  /** The line may also end before the value: `T` then has undefined. */
  readonly mayLack?: true;
}

/** Values that follow keywords within a path, by their keyword: `vsys-name <name> rule-base <name> rules all`. */
export interface PathValues {
  readonly [word: string]: ValueOption<unknown, true>;
}

type PathArgs<P extends PathValues> = {
  readonly [K in keyof P & string as CamelCase<K>]: P[K] extends ValueOption<infer T> ? T : never;
};

/** `source-port` is `sourcePort` in the arguments. */
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

type Given<O> =
  O extends ValueOption<infer T>
    ? T
    : O extends GroupOption<infer G>
      ? OptionArgs<G>
      : O extends FlagOption
        ? true
        : never;

type RequiredWord<O extends OptionSet> = {
  [K in keyof O]: O[K] extends ValueOption<unknown, true> ? K : never;
}[keyof O];

type OptionArgs<O extends OptionSet> = {
  readonly [K in Exclude<keyof O, RequiredWord<O>> & string as CamelCase<K>]?: Given<O[K]>;
} & {
  readonly [K in RequiredWord<O> & string as CamelCase<K>]: Given<O[K]>;
};

/** What a handler receives; an option that was not given is absent, never undefined. */
export type Args<
  O extends OptionSet,
  N extends string,
  T,
  P extends PathValues = Record<never, never>,
> = OptionArgs<O> & PathArgs<P> & { readonly [K in N as CamelCase<K>]: T };

/** Arguments as the parser collects them, keys in camel case. */
export interface ArgRecord {
  readonly [key: string]: unknown;
}

/** The part of a command that the tree and the parser read. */
export interface Declaration {
  readonly path: readonly string[];
  readonly help: string;
  readonly source: CommandSource;
  readonly argument: Argument | undefined;
  /** None when absent. */
  readonly pathValues?: PathValues;
  readonly options: OptionSet;
  /** Kept out of `find command`, as the device does with the words that its shell handles itself. */
  readonly unlisted?: true;
}

/** Questions whose answers are secrets, and what is made of them. */
export interface Interview<C> {
  /** Asked one after the other; each with its trailing blank. */
  readonly questions: readonly [string, ...string[]];
  /** Called with as many answers as there are questions, and with the arguments of the line. */
  readonly conclude: (context: C, answers: readonly string[], args: ArgRecord) => Conclusion;
}

/** What came of an interview. */
export interface Conclusion {
  readonly status: 'accepted' | 'rejected';
  readonly lines: readonly string[];
}

/** A command that may have to be confirmed. */
interface Asking<C> extends Declaration {
  /** The row of the question that is asked before the command is run, its trailing blank included; undefined for none. */
  readonly confirm?: (context: C) => string | undefined;
}

/** Reads the context and prints rows. */
interface QueryCommand<C, L> extends Asking<C> {
  readonly kind: 'query';
  readonly run: (context: C, args: ArgRecord) => unknown;
  readonly text: (rows: unknown, layout: L) => readonly string[];
  readonly records?: (rows: unknown) => unknown;
}

/** Asks for a change and prints its outcome. */
interface OperationCommand<C, Operation, Outcome, L> extends Asking<C> {
  readonly kind: 'operation';
  readonly operate: (args: ArgRecord) => Operation;
  readonly text: (outcome: Outcome, layout: L) => readonly string[];
}

/** Changes the shell itself; prints nothing unless it has a text. */
interface ControlCommand<C, Control, L> extends Asking<C> {
  readonly kind: 'control';
  readonly control: (args: ArgRecord) => Control;
  readonly refusal?: (context: C, args: ArgRecord) => readonly string[] | undefined;
  readonly text: (control: Control, layout: L) => readonly string[];
}

/** Asks for secrets and prints what came of them. */
interface InterviewCommand<C> extends Declaration {
  readonly kind: 'interview';
  readonly interview: Interview<C>;
}

/** Takes time, and prints as it passes. */
interface CourseCommand<C, Operation, Outcome> extends Asking<C> {
  readonly kind: 'course';
  readonly course: (desk: CourseDesk<C, Operation, Outcome>, args: ArgRecord) => Course;
}

/** A command whose argument and row types are erased, as the registry holds it. */
export type Command<C, Operation, Outcome, Control, L> =
  | QueryCommand<C, L>
  | OperationCommand<C, Operation, Outcome, L>
  | ControlCommand<C, Control, L>
  | InterviewCommand<C>
  | CourseCommand<C, Operation, Outcome>;

interface Described<C, O extends OptionSet, N extends string, T, P extends PathValues> {
  readonly path: readonly string[];
  readonly help: string;
  readonly source: CommandSource;
  readonly argument?: Argument<N, T>;
  readonly pathValues?: P;
  readonly options?: O;
  readonly unlisted?: true;
  readonly confirm?: (context: C) => string | undefined;
}

interface Query<C, L, A, R> {
  readonly run: (context: C, args: A) => R;
  readonly operate?: undefined;
  readonly control?: undefined;
  readonly interview?: undefined;
  readonly course?: undefined;
  readonly text: (rows: NoInfer<R>, layout: L) => readonly string[];
  /** The rows under the names they have in XML; as they are when absent. */
  readonly records?: (rows: NoInfer<R>) => unknown;
}

interface Change<Operation, Outcome, L, A> {
  readonly run?: undefined;
  readonly operate: (args: A) => Operation;
  readonly control?: undefined;
  readonly interview?: undefined;
  readonly course?: undefined;
  readonly text: (outcome: Outcome, layout: L) => readonly string[];
}

interface Setting<C, Control, L, A> {
  readonly run?: undefined;
  readonly operate?: undefined;
  readonly control: (args: A) => Control;
  readonly interview?: undefined;
  readonly course?: undefined;
  /** Why the setting cannot be made, in the device's words; undefined where it can. */
  readonly refusal?: (context: C, args: A) => readonly string[] | undefined;
  readonly text?: (control: Control, layout: L) => readonly string[];
}

interface Questioning<C> {
  readonly run?: undefined;
  readonly operate?: undefined;
  readonly control?: undefined;
  readonly interview: Interview<C>;
  readonly course?: undefined;
  readonly text?: undefined;
}

interface Lasting<C, Operation, Outcome, A> {
  readonly run?: undefined;
  readonly operate?: undefined;
  readonly control?: undefined;
  readonly interview?: undefined;
  /** Begins at the present instant. */
  readonly course: (desk: CourseDesk<C, Operation, Outcome>, args: A) => Course;
  readonly text?: undefined;
}

/**
 * Binds the five types of a command room and returns its `command` function. A command has exactly one of `run`, `operate`,
 * `control`, `interview` and `course`; the argument types follow from `argument` and `options`.
 */
export function defineCommands<C, Operation, Outcome, Control, L>() {
  return function command<
    const N extends string = never,
    T = never,
    const O extends OptionSet = Record<never, never>,
    const P extends PathValues = Record<never, never>,
    R = unknown,
  >(
    declared: Described<C, O, N, T, P> &
      (
        | Query<C, L, Args<O, N, T, P>, R>
        | Change<Operation, Outcome, L, Args<O, N, T, P>>
        | Setting<C, Control, L, Args<O, N, T, P>>
        | Questioning<C>
        | Lasting<C, Operation, Outcome, Args<O, N, T, P>>
      ),
  ): Command<C, Operation, Outcome, Control, L> {
    const { argument, options = {}, text = () => [] } = declared;
    const erased = { ...declared, kind: kindOf(declared), argument, options, text };
    // The parser fills the arguments from this very declaration, so the erased handler receives what it declared.
    return erased as unknown as Command<C, Operation, Outcome, Control, L>;
  };
}

function kindOf(declared: {
  readonly run?: unknown;
  readonly operate?: unknown;
  readonly control?: unknown;
  readonly course?: unknown;
}) {
  if (declared.run) return 'query';
  if (declared.operate) return 'operation';
  if (declared.course) return 'course';
  return declared.control ? 'control' : 'interview';
}

/** An optional keyword with a value. */
export function value<T>(type: ValueType<T>, help: string): ValueOption<T, false> {
  return { kind: 'value', type, help, required: false };
}

/** A keyword with a value without which the command is incomplete. */
export function required<T>(option: ValueOption<T, false>): ValueOption<T, true> {
  return { ...option, required: true };
}

/** A keyword with a value that stands for the other such keywords of its level: one file or another. */
export function alternative<T>(option: ValueOption<T, false>): ValueOption<T, false> {
  return { ...option, excludesOthers: true };
}

/** An optional keyword that stands alone. */
export function flag(help: string): FlagOption {
  return { kind: 'flag', help };
}

/** An optional keyword that opens further options. */
export function group<const O extends OptionSet>(help: string, options: O): GroupOption<O> {
  return { kind: 'group', help, options };
}

/** An optional keyword that is compared: one operator and its value must follow, and then what stands beside it. */
export function comparison<const O extends OptionSet>(help: string, operators: O): GroupOption<O> {
  return { kind: 'group', help, options: operators, isComparison: true };
}

/** The key of a word in the arguments: `source-port` becomes `sourcePort`. */
export function argumentKey(word: string): string {
  return word
    .split('-')
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
}
