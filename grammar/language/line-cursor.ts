// Where the parser stands in the command tree, and what it collected on the way. The grammar's actions move it, its gates
// ask it, and completion, help and error messages read it: one state for all of them.
import type { ArgRecord } from './command.ts';
import {
  type Edge,
  type GatheredWord,
  type KeywordNode,
  type OptionNode,
  optionsOf,
  type ValueSlot,
} from './command-node.ts';
import { PIPE_END, PIPE_START, type PipeStage, pipeStage } from './pipe.ts';
import { prefixRange, wordMeantBy } from './unique-prefix.ts';
import type { ValueTrouble } from './value-type.ts';

/** A word that its value position did not accept. */
export interface BadValue {
  readonly column: number;
  readonly word: string;
  readonly slot: ValueSlot;
  readonly reason: string | undefined;
  readonly trouble: ValueTrouble | undefined;
}

/** The point where a command ends and its first pipe begins. */
interface CommandEnd {
  readonly column: number;
  readonly complete: boolean;
  readonly expected: readonly string[];
}

/** The state of one parse; made new for every line. */
export class LineCursor<D> {
  /** The keyword whose words may follow; a pipe has a node of its own. */
  node: KeywordNode<D>;
  /** The value that must come next. */
  awaited: ValueSlot | undefined;
  /** Elements of the bracketed list that is open. */
  list: unknown[] | undefined;
  badValue: BadValue | undefined;
  commandEnd: CommandEnd | undefined;
  readonly path: string[] = [];
  readonly pipes: PipeStage[] = [];
  readonly args: ArgRecord = {};
  /** Whether an option was taken that the release has and no declaration reads. */
  beyondDeclared = false;

  #commandNode: KeywordNode<D>;
  #filter: string | undefined;
  #target: Record<string, unknown> = this.args;
  #gathered: GatheredWord[] | undefined;
  readonly #used = new Set<OptionNode>();
  readonly #passed: KeywordNode<D>[] = [];
  readonly #compared = new Set<KeywordNode<D>>();
  /** Where the line goes on behind the comparison that is under way. */
  #beside: { readonly node: KeywordNode<D>; readonly target: Record<string, unknown> } | undefined;
  /** The keyword at which one of several alternatives was chosen. */
  #chosenAt: KeywordNode<D> | undefined;
  /** The keyword one of whose options that have a line of their own was given. */
  #answeredAt: KeywordNode<D> | undefined;

  /** The keyword one of whose options was given last. */
  #optionAt: KeywordNode<D> | undefined;

  constructor(root: KeywordNode<D>) {
    this.node = root;
    this.#commandNode = root;
  }

  /** The keyword the command line stands at, whatever pipes follow. */
  get commandNode(): KeywordNode<D> {
    return this.#commandNode;
  }

  /**
   * The edge that a word stands for here, in full or abbreviated; undefined where none, several, or a used one.
   * Assumption: keywords are case-sensitive.
   */
  edgeFor(word: string): Edge<D> | undefined {
    const { byWord } = this.node.next;
    const exact = byWord.get(word);
    if (exact) return this.#free(exact);
    const meant = wordMeantBy(this.wordsFrom(word), word);
    return meant === undefined ? undefined : this.#free(byWord.get(meant));
  }

  /** The edges whose words begin with `prefix` and may still follow, sorted by word. */
  edgesFrom(prefix: string): readonly Edge<D>[] {
    const { words, byWord } = this.node.next;
    const { from, to } = prefixRange(words, prefix);
    return words.slice(from, to).flatMap((word) => this.#free(byWord.get(word)) ?? []);
  }

  /** The words of `edgesFrom`. */
  wordsFrom(prefix: string): readonly string[] {
    return this.edgesFrom(prefix).map((edge) => edge.word);
  }

  /** Whether the word is an option of this node that was given before. */
  repeats(word: string): boolean {
    const { words, byWord } = this.node.next;
    const meant = byWord.get(word) ?? byWord.get(wordMeantBy(words, word) ?? '');
    const wasGiven = meant?.kind === 'option' ? this.#used.has(meant) : meant && this.#compared.has(meant);
    return wasGiven === true && !this.#free(meant);
  }

  /**
   * Steps over a word: down to a keyword, or beside an option.
   * Assumption: there is no way back up, so the options beside a group are given before it, as the hierarchy writes them.
   */
  take(edge: Edge<D>): void {
    this.awaited = edge.slot;
    if (edge.kind === 'keyword') this.#descend(edge);
    else this.#give(edge);
    if (this.node !== PIPE_START) this.#gathered?.push({ word: edge.word });
  }

  /** Reads a word as the awaited value. A bad one is kept, and the parse goes on as if it were good. */
  readValue(word: string, typed: { readonly column: number; readonly image: string }): void {
    const slot = this.awaited;
    if (!slot) throw new Error('no value is awaited');
    const read = slot.type.parse(word);
    if (read.kind === 'bad-value') {
      const { reason, trouble } = read;
      this.badValue ??= { column: typed.column, word: typed.image, slot, reason, trouble };
    } else if (this.list) {
      this.list.push(...[read.value].flat());
    } else {
      this.#store(slot, read.value);
    }
  }

  /** Whether the list that is awaited may have no elements. */
  get mayListBeEmpty(): boolean {
    return this.awaited?.type.mayBeEmpty === true;
  }

  openList(): void {
    this.list = [];
  }

  closeList(): void {
    if (this.awaited) this.#store(this.awaited, this.list);
    this.list = undefined;
  }

  /** Ends the command, or the filter before, at the column of a `|`. */
  openPipe(column: number): void {
    this.commandEnd ??= {
      column,
      complete: this.isComplete,
      expected: this.isComplete ? [] : this.missingWords(),
    };
    this.awaited = undefined;
    this.node = PIPE_START;
    for (const option of optionsOf(PIPE_START)) this.#used.delete(option);
  }

  /** Whether Enter would be accepted here. */
  get isComplete(): boolean {
    if (this.awaited && !this.awaited.mayLack) return false;
    if (this.commandEnd) return this.commandEnd.complete && this.node === PIPE_END;
    const { finish, groupKey, needsAlternative, needsOption } = this.#commandNode;
    const lacksChoice =
      (needsAlternative === true && this.#answeredAt !== this.#commandNode) ||
      (needsOption === true && this.#optionAt !== this.#commandNode);
    const groupIsEmpty = groupKey !== undefined && Object.keys(this.#target).length === 0;
    return (
      finish.kind !== 'unfinished' && !lacksChoice && !groupIsEmpty && this.#missingOptions().length === 0
    );
  }

  /** What Enter lacks: the required options where only those are missing, else every word that may follow. */
  missingWords(): readonly string[] {
    const missing = this.#missingOptions().map((option) => option.word);
    return missing.length > 0 ? missing.sort() : this.wordsFrom('');
  }

  #missingOptions(): readonly OptionNode[] {
    if (this.#commandNode.finish.kind === 'unfinished') return [];
    return this.#passed.flatMap(optionsOf).filter((option) => option.required && !this.#used.has(option));
  }

  /** The edge, or its next twin where it may no longer follow; undefined where none may. */
  #free(edge: Edge<D> | undefined): Edge<D> | undefined {
    let at = edge;
    while (at && this.#isOut(at)) at = this.node.next.twinOf(at);
    return at;
  }

  /** Whether an edge of this node may no longer follow: given before, or excluded by an alternative that was chosen. */
  #isOut(edge: Edge<D>): boolean {
    const isAlternative = edge.kind === 'keyword' || edge.excludesOthers === true;
    if (isAlternative && this.#chosenAt === this.node) return true;
    return edge.kind === 'option' ? this.#used.has(edge) : this.#compared.has(edge);
  }

  #descend(node: KeywordNode<D>): void {
    const { node: above } = this;
    this.node = node;
    this.#commandNode = node;
    if (node.isComparison === true) {
      this.#compared.add(node);
      this.#beside = { node: above, target: this.#target };
    } else {
      this.#passed.push(node);
      this.path.push(node.word);
    }
    if (node.gatherKey !== undefined) {
      this.#gathered = [];
      this.#target[node.gatherKey] = this.#gathered;
    }
    if (node.groupKey === undefined) return;
    const inner = {};
    this.#target[node.groupKey] = inner;
    this.#target = inner;
  }

  #give(option: OptionNode): void {
    this.#used.add(option);
    this.#optionAt = this.node;
    if (option.excludesOthers) this.#chosenAt = this.node;
    if (option.excludesOthers || option.slot?.mayLack) this.#answeredAt = this.node;
    if (option.origin === 'valid-only') this.beyondDeclared = true;
    if (this.node === PIPE_START) this.#filter = option.word;
    else if (!option.slot) this.#target[option.key] = true;
  }

  #store(slot: ValueSlot, value: unknown): void {
    this.awaited = undefined;
    if (this.#filter === undefined) {
      this.#keep(slot, value);
      this.#leaveComparison();
      return;
    }
    this.pipes.push(pipeStage(this.#filter, String(value)));
    this.#filter = undefined;
    this.node = PIPE_END;
  }

  #keep(slot: ValueSlot, value: unknown): void {
    const last = this.#gathered?.pop();
    if (last) this.#gathered?.push({ ...last, value });
    else this.#target[slot.key] = value;
    if (slot === this.node.slot && this.node.opened) this.#open(this.node.opened(value));
  }

  #open(node: KeywordNode<D>): void {
    this.node = node;
    this.#commandNode = node;
    this.#passed.push(node);
  }

  #leaveComparison(): void {
    const beside = this.#beside;
    if (beside === undefined) return;
    this.#beside = undefined;
    this.node = beside.node;
    this.#commandNode = beside.node;
    this.#target = beside.target;
  }
}
