// A configuration as XML. Vendor: PAN-OS captures with `set cli config-output-format xml`, and configuration files.
import type { ConfigContainer, ConfigNode, ConfigTree } from '../../engine/config/config-node.ts';
import { fileTree } from './file-tree.ts';

/** What `show` prints of one node: the envelope of an answer around it. `name` is undefined for the whole tree. */
export function xmlAnswer(node: ConfigNode, name: string | undefined): readonly string[] {
  const lines = ['<response status="success" code="19">', '  <result total-count="1" count="1">'];
  if (name !== undefined) addElement(lines, { name, node, indent: '    ' });
  else addChildren(lines, node, '    ');
  return [...lines, '  </result>', '</response>'];
}

/** A node as an element of its name, indented by two blanks a level; an entry has its name as an attribute. */
function xmlLines(node: ConfigNode, name: string): readonly string[] {
  const lines: string[] = [];
  addElement(lines, { name, node, indent: '' });
  return lines;
}

/** A whole configuration file. */
export function configFile(tree: ConfigTree): readonly string[] {
  return ['<?xml version="1.0"?>', ...xmlLines(fileTree(tree), 'config')];
}

interface Element {
  readonly name: string;
  readonly attributes?: string;
  readonly node: ConfigNode;
  readonly indent: string;
}

function addElement(lines: string[], { name, attributes = '', node, indent }: Element): void {
  const open = `${indent}<${name}${attributes}`;
  if (node.kind === 'leaf') {
    lines.push(`${open}>${escaped(node.value)}</${name}>`);
    return;
  }
  const before = lines.push(`${open}>`);
  addChildren(lines, node, `${indent}  `);
  if (lines.length > before) lines.push(`${indent}</${name}>`);
  else lines[before - 1] = `${open}/>`;
}

function addChildren(lines: string[], node: ConfigNode, indent: string): void {
  if (node.kind === 'members') {
    for (const member of node.members) lines.push(`${indent}<member>${escaped(member)}</member>`);
  } else if (node.kind === 'entries') {
    for (const [name, entry] of node.children) addEntry(lines, { name, node: entry, indent });
  } else if (node.kind === 'container') {
    for (const [name, child] of node.children) addElement(lines, { name, node: child, indent });
  }
}

/** Vendor: configuration files from release 9.0 on, the identifier of a rule is an attribute of its entry. */
function addEntry(
  lines: string[],
  { name, node, indent }: Element & { readonly node: ConfigContainer },
): void {
  const uuid = node.children.get('uuid');
  const identifier = uuid?.kind === 'leaf' ? ` uuid="${escaped(uuid.value)}"` : '';
  const children = identifier === '' ? node.children : withoutIdentifier(node);
  const attributes = ` name="${escaped(name)}"${identifier}`;
  addElement(lines, { name: 'entry', attributes, node: { kind: 'container', children }, indent });
}

function withoutIdentifier(node: ConfigContainer): ConfigContainer['children'] {
  return new Map([...node.children].filter(([word]) => word !== 'uuid'));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
