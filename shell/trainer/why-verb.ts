// `:why`: what led to a session and to its end, or to the last drop of a flow, as the simulation knows it and no device tells.
import type { CausalStep } from '../../engine/session-cause.ts';
import { parseIpv4, parseIpv6 } from '../../engine/table/address.ts';
import { alignedRows } from './aligned-rows.ts';
import { accepted, rejected, type TrainerVerb } from './verb.ts';

const LARGEST_ID = 4_294_967_295;
const LARGEST_PORT = 65_535;

/** The causal record of one session, or of the last drop between two addresses; the first step first. */
export const why: TrainerVerb = {
  name: 'why',
  operand: 'ID|FLOW',
  help: 'what led to a session, or to the last drop: 524342, 10.0.0.5 192.0.2.1:443',
  choices: [],
  run: ({ view }, operand) => {
    const id = sessionIdOf(operand);
    if (id !== undefined) {
      const steps = view.why(id);
      if (steps === undefined) return rejected(`nothing is known of session ${id}`);
      return accepted(`session ${id}:`, ...stepLines(steps));
    }
    const [source, destination, ...more] = operand.split(' ').map(endpointOf);
    const isFlow = source !== undefined && (destination !== undefined || !operand.includes(' '));
    if (!isFlow || more.length > 0)
      return rejected(':why takes a session id, or SOURCE[:PORT] [DESTINATION[:PORT]]');
    const steps = view.whyDropped({
      source: source.address,
      ...(source.port === undefined ? {} : { sourcePort: source.port }),
      ...(destination === undefined ? {} : { destination: destination.address }),
      ...(destination?.port === undefined ? {} : { destinationPort: destination.port }),
    });
    if (steps === undefined) return rejected(`no drop of ${operand} is remembered`);
    return accepted(`last drop of ${operand}:`, ...stepLines(steps));
  },
};

function stepLines(steps: readonly CausalStep[]): readonly string[] {
  return alignedRows(steps.map(({ stage, what, detail }) => ['', stage, what, detail]));
}

function sessionIdOf(text: string): number | undefined {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return id >= 1 && id <= LARGEST_ID ? id : undefined;
}

interface Endpoint {
  readonly address: string;
  readonly port: number | undefined;
}

/** `10.0.0.5`, `10.0.0.5:443`, `2001:db8::5` or `[2001:db8::5]:443`. */
function endpointOf(text: string): Endpoint | undefined {
  if (parseIpv6(text) !== undefined) return { address: text, port: undefined };
  const [, written = '', port] = /^(\d{1,3}(?:\.\d{1,3}){3}|\[.+\])(?::(\d{1,5}))?$/.exec(text) ?? [];
  const address = written.replace(/[[\]]/g, '');
  const isAddress = parseIpv4(address) !== undefined || parseIpv6(address) !== undefined;
  if (!isAddress || Number(port ?? 0) > LARGEST_PORT) return undefined;
  return { address, port: port === undefined ? undefined : Number(port) };
}
