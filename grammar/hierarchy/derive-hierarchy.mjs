// Derives the compact hierarchy of a release from the path list that the device prints for `find command`.
//
//   node grammar/hierarchy/derive-hierarchy.mjs LIST-11.2 [LIST-11.1]
//
// writes tree-11.2.ts and, given the older list, tree-11.1.ts beside this file. Neither the build nor the tests need it.
//
// How a flat list becomes a tree. A line is a run of words, each with at most one value. The device walks its tree and prints
// at every node the node's own leaf options in one go, then one line for each thing that may follow. So:
// - `<name>` opens an entry of a list: more words stand below it. Every other value ends its word: nothing stands below.
// - Values that all lines through a node share, directly behind it, are options of that node; they may come in any order.
// - Where lines part, what follows are alternatives. One with a value is a keyword with a value; beside options it is an
//   option that excludes the other alternatives, because the options may still follow it.
// - A list in brackets is printed twice, bare and with brackets. Beside options or other lists it is an option, elsewhere a
//   keyword.
// - A word that is printed bare and again with `<name>` may be given without the value.
import { readFileSync, writeFileSync } from 'node:fs';

const [newerList, olderList] = process.argv.slice(2);
if (newerList === undefined) throw new Error('which list?');

const ITEM = /\[ <[^\]]*\]|<[^>]*>(?:\|<[^>]*>)*|\S+/g;
const LIST = '[]';

// Vendor: PAN-OS help captures, options marked `*`.
// Assumption: as in `ping`, so in `traceroute`, and as in `scp import configuration`, so in every `scp import`.
const REQUIRED = [/^(ping|traceroute) host$/, /^show dhcp server lease interface$/, /^scp import .*\bfrom$/];

// Most words end a line and have nothing below: their body is number 0, which is not written.
const newer = { types: [], typeIds: new Map(), bodies: ['!'], bodyIds: new Map([['!', 0]]) };
const newerRoot = addBody(trieOf(newerList), [], newer);
writeTree('11.2', { tables: newer, fromType: 0, fromBody: 0, root: newerRoot });

if (olderList !== undefined) {
  const [fromType, fromBody] = [newer.types.length, newer.bodies.length];
  const olderRoot = addBody(trieOf(olderList), [], newer);
  writeTree('11.1', { tables: newer, fromType, fromBody, root: olderRoot });
}

function trieOf(file) {
  const root = { word: '', label: undefined, bare: false, end: false, below: new Map() };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line !== '' && !line.startsWith('#')) addLine(root, line.match(ITEM));
  }
  return root;
}

function addLine(root, items) {
  let node = root;
  for (let at = 0; at < items.length; at += 1) {
    const word = items[at];
    const next = items[at + 1];
    const label = next?.startsWith('[ <') ? LIST : next?.startsWith('<') ? next : undefined;
    if (label !== undefined) at += 1;
    const known = node.below.get(word) ?? { word, label, bare: false, end: false, below: new Map() };
    if (label !== undefined && known.label !== undefined && known.label !== label) {
      throw new Error(`${word} has two values: ${items.join(' ')}`);
    }
    known.label ??= label;
    if (label === undefined && at === items.length - 1) known.bare = true;
    node.below.set(word, known);
    node = known;
  }
  node.end = true;
}

/** Adds the body of a node, answers its number; equal bodies are one. */
function addBody(node, path, tables) {
  const body = bodyOf(node, path, tables);
  const known = tables.bodyIds.get(body);
  if (known !== undefined) return known;
  tables.bodyIds.set(body, tables.bodies.length);
  tables.bodies.push(body);
  return tables.bodies.length - 1;
}

function bodyOf(node, path, tables) {
  const { options, rest } = optionsAndRest(node);
  const lists = rest.filter((one) => one.label === LIST);
  const listsAreOptions = options.length > 0 || (lists.length === rest.length && rest.length > 1);
  const leaves = rest.filter((one) => isLeaf(one));
  const alternatives = options.length > 0 ? leaves : [];
  const isOption = (one) => alternatives.includes(one) || (listsAreOptions && one.label === LIST);
  const typed = (one) => `${one.word}:${typeId(one, [...path, one.word], tables)}`;
  const parts = [
    finishOf(node, { options, rest, lists, alternatives, listsAreOptions }),
    slotOf(node, path, tables),
    ...options.map((one) => `${isRequired([...path, one.word]) ? '*' : '-'}${typed(one)}`),
    ...rest.filter(isOption).map((one) => (one.label === LIST ? `[${one.word}` : `/${typed(one)}`)),
    ...rest
      .filter((one) => !isOption(one))
      .map((one) => keywordOf(one.word, addBody(one, [...path, one.word], tables))),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function keywordOf(word, body) {
  return body === 0 ? word : `${word}:${body.toString(36)}`;
}

/** The options that every line through the node begins with, and what follows behind them. */
function optionsAndRest(node) {
  const options = [];
  let at = node;
  while (at.below.size === 1) {
    const [only] = at.below.values();
    if (!isLeaf(only)) break;
    options.push(only);
    at = only;
  }
  return { options, rest: [...at.below.values()] };
}

function isLeaf({ label }) {
  return label !== undefined && label !== '<name>' && label !== LIST;
}

/**
 * `!` the list has the line that ends here; `?` Enter needs one of the alternatives or lists; `.` Enter is taken to be accepted,
 * because all that follows are lists or a filter.
 */
function finishOf(node, { options, rest, lists, alternatives, listsAreOptions }) {
  if (node.bare || rest.length === 0) return '!';
  if (rest.every((one) => (one.label === LIST && listsAreOptions) || one.word === 'filter')) return '.';
  return (options.length > 0 && alternatives.length > 0) || (lists.length > 0 && listsAreOptions) ? '?' : '';
}

function slotOf(node, path, tables) {
  if (node.label === undefined) return '';
  return `${node.bare ? '~' : '='}${typeId(node, path, tables)}`;
}

function typeId({ label }, path, { types, typeIds }) {
  if (label === LIST) return LIST;
  const kind = nameKind(path, label);
  const text = kind === undefined ? label : `${label}@${kind}`;
  if (!typeIds.has(text)) {
    typeIds.set(text, types.length);
    types.push(text);
  }
  return typeIds.get(text).toString(36);
}

function isRequired(path) {
  return REQUIRED.some((pattern) => pattern.test(path.join(' ')));
}

/** The kind of object that a value names, where the simulated firewall can list them. */
function nameKind(path, label) {
  const operator = /^(equal|not-equal|in|not-in)$/.test(path.at(-1));
  const [parent, word] = operator ? path.slice(-3, -1) : path.slice(-2);
  if (word === 'id' && /^(session|filter-marked-session)$/.test(parent)) return 'session-id';
  if (!/^<(value|name)>/.test(label) || /^(scp|tftp|ftp|ssh|schedule)$/.test(path[0])) return undefined;
  const isFlow = operator || path.includes('filter') || /policy-match$/.test(path[1] ?? '');
  if (/^(from|to)$/.test(word)) return isFlow ? 'zone' : undefined;
  if (/^(zone|ingress-zone|egress-zone|source-zone|destination-zone)$/.test(word)) return 'zone';
  if (/^(interface|ingress-interface|egress-interface|hw-interface|inbound_if|outbound_if)$/.test(word)) {
    return 'interface';
  }
  if (word === 'rule') return ruleKind(path);
  if (/^(nat-rule|pbf-rule)$/.test(word)) return word;
  if (word === 'application' || (word === 'app' && operator)) return 'application';
  if (/^(source-user|destination-user|srcuser|dstuser)$/.test(word)) return 'user';
  if (word === 'user' && /^(show|clear|test|debug)$/.test(path[0])) return 'user';
  if (/^(vsys|vsys-name|target-vsys)$/.test(word)) return 'vsys';
  return word === 'virtual-router' ? word : undefined;
}

function ruleKind(path) {
  const line = path.join(' ');
  if (/\bpbf\b/.test(line)) return 'pbf-rule';
  if (/\bnat\b|nat-rule|nat-policy/.test(line)) return 'nat-rule';
  return /\b(qos|dos|dos-protection|sdwan|decryption|tunnel-inspect)\b/.test(line)
    ? undefined
    : 'security-rule';
}

function writeTree(release, { tables, fromType, fromBody, root }) {
  const name = release.replace('.', '_');
  const about =
    fromBody === 0
      ? `// The operational hierarchy of release ${release}. Made by derive-hierarchy.mjs; notation: compact-hierarchy.ts.`
      : `// What release ${release} has beside the types and bodies of 11.2, numbered on from there. Made by derive-hierarchy.mjs.`;
  const content = `${about}
import type { CompactTree } from './compact-hierarchy.ts';

/** Its types, bodies and root. */
export const TREE_${name}: CompactTree = {
  root: ${root},
  types: \`
${tables.types.slice(fromType).join('\n')}
\`,
  bodies: \`
${tables.bodies.slice(fromBody).join('\n')}
\`,
};
`;
  writeFileSync(new URL(`./tree-${release}.ts`, import.meta.url), content);
  process.stderr.write(`${release}: ${tables.bodies.length - fromBody} bodies, ${content.length} bytes\n`);
}
