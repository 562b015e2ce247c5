// Sessions as `show session all` lists them and `show session id` prints them in full.
import { deviceText } from '../fields.ts';

/** One session. Translations are absent where the ends are as the client sees them. */
export interface SessionEvidence {
  readonly id: number;
  readonly application: string;
  /** Number of the protocol. */
  readonly protocol: number;
  readonly state: string;
  readonly type: string;
  readonly source: string;
  readonly sourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly fromZone: string;
  readonly toZone: string;
  readonly translatedSource: string;
  readonly translatedSourcePort: number;
  readonly translatedDestination: string;
  readonly translatedDestinationPort: number;
  /** What only the session in full shows. */
  readonly detail: SessionDetail | undefined;
}

/** What only `show session id` shows. */
export interface SessionDetail {
  readonly rule: string;
  readonly natRule: string | undefined;
  readonly ingressInterface: string;
  readonly egressInterface: string;
  /** As printed. */
  readonly start: string;
  /** Seconds. */
  readonly timeout: number;
  readonly timeToLive: number;
  readonly bytesC2s: number;
  readonly bytesS2c: number;
  readonly packetsC2s: number;
  readonly packetsS2c: number;
}

/** The rows of a listing. */
export function sessionsIn(lines: readonly string[]): readonly SessionEvidence[] {
  const { fields } = deviceText(lines);
  const values = new Map(fields.map((field) => [field.name, field.value]));
  const rows = fields.filter(({ name, group }) => name === group && /^session \d+$/.test(name));
  return rows.map(({ name }) => {
    const text = (label: string) => values.get(`${name}.${label}`) ?? '';
    return {
      id: Number(name.slice('session '.length)),
      application: text('application'),
      protocol: Number(text('proto')),
      state: text('state'),
      type: text('type'),
      source: text('source'),
      sourcePort: Number(text('sport')),
      destination: text('destination'),
      destinationPort: Number(text('dport')),
      fromZone: text('from zone'),
      toZone: text('to zone'),
      translatedSource: text('translated source'),
      translatedSourcePort: Number(text('translated sport')),
      translatedDestination: text('translated destination'),
      translatedDestinationPort: Number(text('translated dport')),
      detail: undefined,
    };
  });
}

/** The session that an output prints in full, if it does. */
export function sessionIn(lines: readonly string[]): readonly SessionEvidence[] {
  const values = new Map(deviceText(lines).fields.map((field) => [field.name, field.value]));
  const text = (name: string) => values.get(name) ?? '';
  if (!values.has('Session') || !values.has('c2s flow.source') || !values.has('s2c flow.source')) return [];
  const client = endOf(text('c2s flow.source'));
  const server = endOf(text('s2c flow.source'));
  const number = (name: string) => Number.parseInt(text(name), 10) || 0;
  return [
    {
      id: Number(text('Session')),
      application: text('application'),
      protocol: number('c2s flow.proto'),
      state: text('c2s flow.state'),
      type: text('c2s flow.type'),
      source: client.address,
      sourcePort: number('c2s flow.sport'),
      destination: text('c2s flow.dst'),
      destinationPort: number('c2s flow.dport'),
      fromZone: client.zone,
      toZone: server.zone,
      translatedSource: text('s2c flow.dst'),
      translatedSourcePort: number('s2c flow.dport'),
      translatedDestination: server.address,
      translatedDestinationPort: number('s2c flow.sport'),
      detail: {
        rule: text('rule').replace(/\(.*\)$/, ''),
        natRule: /^[^(]+/.exec(text('nat-rule'))?.[0],
        ingressInterface: text('ingress interface'),
        egressInterface: text('egress interface'),
        start: text('start time'),
        timeout: number('timeout'),
        timeToLive: number('time to live'),
        bytesC2s: number('total byte count(c2s)'),
        bytesS2c: number('total byte count(s2c)'),
        packetsC2s: number('layer7 packet count(c2s)'),
        packetsS2c: number('layer7 packet count(s2c)'),
      },
    },
  ];
}

// As in `10.20.0.50 [trust]`.
function endOf(text: string): { readonly address: string; readonly zone: string } {
  const [, address = '', zone = ''] = /^(\S+) \[(.*)\]$/.exec(text) ?? [];
  return { address, zone };
}
