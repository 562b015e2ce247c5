// Rules as `show running security-policy` and `show running nat-policy` print them: a block each, attributes inside.

/** A security rule as it runs. */
export interface SecurityRuleEvidence {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: readonly string[];
  readonly destination: readonly string[];
  readonly action: string;
  /** What stands in `application/service`, each once; `any` for all. */
  readonly services: readonly ServiceEvidence[];
}

/** An application on a port, as in `0:ssl/tcp/any/443`. */
export interface ServiceEvidence {
  readonly application: string;
  readonly protocol: string;
  readonly port: string;
}

/** A NAT rule as it runs. */
export interface NatRuleEvidence {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly source: readonly string[];
  readonly destination: readonly string[];
  /** As in `src: ethernet1/1 203.0.113.2 (dynamic-ip-and-port) (pool idx: 1)`. */
  readonly translateTo: string;
}

/** The security rules of an output, the default rules left out: every firewall has those. */
export function securityRulesIn(lines: readonly string[]): readonly SecurityRuleEvidence[] {
  return blocksIn(lines).flatMap(({ name, attributes }) => {
    const action = attributes.get('action');
    if (action === undefined || attributes.has('translate-to') || /^(?:intra|inter)zone-default$/.test(name))
      return [];
    return [
      {
        name,
        from: listOf(attributes.get('from')),
        to: listOf(attributes.get('to')),
        source: listOf(attributes.get('source')),
        destination: listOf(attributes.get('destination')),
        action,
        services: servicesOf(attributes.get('application/service') ?? ''),
      },
    ];
  });
}

/** The NAT rules of an output. */
export function natRulesIn(lines: readonly string[]): readonly NatRuleEvidence[] {
  return blocksIn(lines).flatMap(({ name, attributes }) => {
    if (!attributes.has('nat-type') && !attributes.has('translate-to')) return [];
    return [
      {
        name,
        from: listOf(attributes.get('from')),
        to: listOf(attributes.get('to'))[0] ?? 'any',
        source: listOf(attributes.get('source')),
        destination: listOf(attributes.get('destination')),
        translateTo: (attributes.get('translate-to') ?? '').replaceAll('"', ''),
      },
    ];
  });
}

interface Block {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

// Vendor: `"NAME; index: 1" {` since 9.x, before that `"NAME" {` or the bare name.
function blocksIn(lines: readonly string[]): readonly Block[] {
  const blocks: { name: string; attributes: Map<string, string> }[] = [];
  let open: { name: string; attributes: Map<string, string> } | undefined;
  for (const line of lines) {
    const [, name] = /^"?([^"{};]+?)(?:; index: \d+)?"? *\{ *$/.exec(line) ?? [];
    if (name !== undefined) open = { name, attributes: new Map() };
    if (name !== undefined && open !== undefined) blocks.push(open);
    if (line.trim() === '}') open = undefined;
    const [, label = '', value = ''] = /^\s+([\w/-]+):? (.*?)\s*;?\s*$/.exec(line) ?? [];
    if (label !== '') open?.attributes.set(label, value);
  }
  return blocks;
}

function listOf(text: string | undefined): readonly string[] {
  const words = (text ?? 'any')
    .replace(/[[\]"]/g, ' ')
    .trim()
    .split(/\s+/);
  return words.length === 1 && words[0] === '' ? ['any'] : words;
}

function servicesOf(text: string): readonly ServiceEvidence[] {
  const found = [...text.matchAll(/\d+:([^/\s[\]]+)\/([^/\s]+)\/[^/\s]+\/([^/\s\]]+)/g)];
  return found.map(([, application = 'any', protocol = 'any', port = 'any']) => ({
    application,
    protocol,
    port,
  }));
}
