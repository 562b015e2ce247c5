// A node of the finished tree: what the hierarchy lists for a word, and over it what the declarations say. It is put together
// when it is first visited, because most of the hierarchy never is.
import { argumentKey } from './command.ts';
import {
  type Edge,
  type Finish,
  type KeywordNode,
  type OptionNode,
  type ValueSlot,
  type WordTable,
  wordTable,
} from './command-node.ts';
import type { HelpTexts, HierarchyNode, HierarchyOption } from './hierarchy-node.ts';
import type { ValueType } from './value-type.ts';

/** What the declarations say of a keyword. */
export interface Draft<D> {
  readonly kind: 'draft';
  readonly word: string;
  readonly parent: Draft<D> | undefined;
  help: string | undefined;
  slot: ValueSlot | undefined;
  groupKey: string | undefined;
  isComparison: boolean;
  finish: Finish<D>;
  readonly edges: Map<string, OptionNode | Draft<D>>;
}

/** What a node is made from; one of `declared` and `listed` is always there. */
interface NodeParts<D> {
  readonly declared: Draft<D> | undefined;
  readonly listed: HierarchyNode | undefined;
  readonly helpTexts: HelpTexts | undefined;
}

/** The root of a tree. */
export function sealedRoot<D>(parts: NodeParts<D>): KeywordNode<D> {
  return new SealedNode('', undefined, parts);
}

/** Where a word stands, for the texts that are kept by path. */
interface Place {
  readonly word: string;
  readonly above: Place | undefined;
}

/** A class, so that all nodes share one shape and the parser stays fast. */
class SealedNode<D> implements KeywordNode<D>, Place {
  readonly kind = 'keyword';
  readonly word: string;
  readonly above: Place | undefined;
  readonly #parts: NodeParts<D>;
  #slot: ValueSlot | undefined;
  #hasSlot = false;
  #finish: Finish<D> | undefined;
  #next: WordTable<D> | undefined;

  constructor(word: string, above: Place | undefined, parts: NodeParts<D>) {
    this.word = word;
    this.above = above;
    this.#parts = parts;
  }

  get help(): string {
    const { declared, listed, helpTexts } = this.#parts;
    return declared?.help ?? listed?.help ?? helpAt(this, helpTexts);
  }

  get groupKey(): string | undefined {
    return this.#parts.declared?.groupKey;
  }

  get isComparison(): boolean {
    return this.#parts.declared?.isComparison === true;
  }

  get slot(): ValueSlot | undefined {
    if (!this.#hasSlot) {
      this.#slot = this.#parts.declared?.slot ?? (this.#declaredFinish() ? undefined : this.#listedSlot());
      this.#hasSlot = true;
    }
    return this.#slot;
  }

  get finish(): Finish<D> {
    this.#finish ??= this.#declaredFinish() ?? (this.#parts.listed?.executable ? VALID_ONLY : UNFINISHED);
    return this.#finish;
  }

  get isListed(): boolean {
    return this.#parts.listed?.isListed === true;
  }

  get needsAlternative(): boolean {
    if (this.#parts.listed?.needsAlternative !== true) return false;
    return !this.#declaredFinish() || this.#hasDeclaredAlternative();
  }

  get next(): WordTable<D> {
    this.#next ??= wordTable(this.passingEdges());
    return this.#next;
  }

  #hasDeclaredAlternative(): boolean {
    const own = this.#parts.declared?.edges.values() ?? [];
    return [...own].some((edge) => edge.kind === 'option' && edge.excludesOthers === true);
  }

  #declaredFinish(): Finish<D> | undefined {
    const finish = this.#parts.declared?.finish;
    return finish?.kind === 'declared' ? finish : undefined;
  }

  #listedSlot(): ValueSlot | undefined {
    const { listed, helpTexts } = this.#parts;
    return listed?.value && new ListedSlot(listed.value, this, { listed, helpTexts });
  }

  /** In the order of the hierarchy; what only the declarations have comes last. */
  passingEdges(): readonly Edge<D>[] {
    if (this.#next) return this.#next.edges;
    const { declared, listed, helpTexts } = this.#parts;
    const own = declared?.edges;
    const edges: Edge<D>[] = [];
    for (const option of listed?.options ?? []) {
      const over = own?.get(option.word);
      edges.push(over ? this.#overOption(over, option) : new ListedOption(option, this, helpTexts));
    }
    for (const keyword of listed?.keywords ?? []) {
      const over = own?.get(keyword.word);
      const parts = { declared: undefined, listed: keyword, helpTexts };
      edges.push(over ? this.#declaredEdge(over, keyword) : new SealedNode(keyword.word, this, parts));
    }
    if (own === undefined) return edges;
    const words = new Set(edges.map((edge) => edge.word));
    const rest = [...own.values()].filter(({ word }) => !words.has(word));
    return [...edges, ...rest.map((over) => this.#declaredEdge(over, undefined))];
  }

  /** What excludes the others on the release does so when it is declared, too. */
  #overOption(own: OptionNode | Draft<D>, { excludesOthers }: HierarchyOption): Edge<D> {
    const edge = this.#declaredEdge(own, undefined);
    return edge.kind === 'option' && excludesOthers === true ? { ...edge, excludesOthers } : edge;
  }

  #declaredEdge(own: OptionNode | Draft<D>, listed: HierarchyNode | undefined): Edge<D> {
    if (own.kind === 'option') return own;
    return new SealedNode(own.word, this, { declared: own, listed, helpTexts: this.#parts.helpTexts });
  }
}

const VALID_ONLY = { kind: 'valid-only' } as const;
const UNFINISHED = { kind: 'unfinished' } as const;

/** An option that the release has and no declaration reads. */
class ListedOption implements OptionNode, Place {
  readonly kind = 'option';
  readonly origin = 'valid-only';
  readonly word: string;
  readonly above: Place;
  readonly slot: ValueSlot | undefined;
  readonly required: boolean;
  readonly excludesOthers: boolean;
  readonly #listed: HierarchyOption;
  readonly #helpTexts: HelpTexts | undefined;

  constructor(listed: HierarchyOption, above: Place, helpTexts: HelpTexts | undefined) {
    this.word = listed.word;
    this.above = above;
    this.slot = listed.value && new ListedSlot(listed.value, this, { listed, helpTexts });
    this.required = listed.isRequired === true;
    this.excludesOthers = listed.excludesOthers === true;
    this.#listed = listed;
    this.#helpTexts = helpTexts;
  }

  get key(): string {
    return argumentKey(this.word);
  }

  get help(): string {
    return this.#listed.help ?? helpAt(this, this.#helpTexts);
  }
}

/** What a listed word and its value share. */
interface Listing {
  readonly listed: HierarchyOption;
  readonly helpTexts: HelpTexts | undefined;
}

/** The value of a listed word; the help text of the word is its own. */
class ListedSlot implements ValueSlot {
  readonly type: ValueType<unknown>;
  readonly mayLack: boolean;
  readonly #place: Place;
  readonly #listing: Listing;

  constructor(type: ValueType<unknown>, place: Place, listing: Listing) {
    this.type = type;
    this.mayLack = listing.listed.valueMayLack === true;
    this.#place = place;
    this.#listing = listing;
  }

  get key(): string {
    return argumentKey(this.#place.word);
  }

  get help(): string {
    const { listed, helpTexts } = this.#listing;
    return listed.help ?? helpAt(this.#place, helpTexts);
  }
}

/** Vendor: help captures of PAN-OS, a word without a help text of its own shows itself. */
function helpAt(place: Place, helpTexts: HelpTexts | undefined): string {
  return helpTexts?.lookup(pathOf(place)) ?? place.word;
}

function pathOf(place: Place): readonly string[] {
  const path: string[] = [];
  for (let at: Place | undefined = place; at && at.word !== ''; at = at.above) path.unshift(at.word);
  return path;
}
