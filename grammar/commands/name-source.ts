// Binds the dynamic names of value positions to the firewall that is being asked.
import type { EngineView, NamedObject, NameKind } from '../../engine/view.ts';
import type { NameSource, ValueChoice, ValueType } from '../language/value-type.ts';
import { nameOf as nameOfKind } from '../language/value-types.ts';
import { counterNames, isCounterNameKind } from './counter-names.ts';

/** Every kind is a key, so that a kind the engine gains cannot be forgotten here. */
const KINDS: Readonly<Record<NameKind, true>> = {
  zone: true,
  interface: true,
  'security-rule': true,
  'nat-rule': true,
  'pbf-rule': true,
  'qos-rule': true,
  'dos-rule': true,
  application: true,
  user: true,
  vsys: true,
  'virtual-router': true,
  vlan: true,
  'ike-gateway': true,
  'ipsec-tunnel': true,
  'bgp-peer': true,
  'bgp-peer-group': true,
  'session-id': true,
};

/** The name of an object of the firewall; present names are offered, any other is accepted and simply matches nothing. */
export function nameOf(kind: NameKind): ValueType<string> {
  return nameOfKind(kind);
}

/** The same where the hierarchy writes `<name>`. */
export function listedNameOf(kind: NameKind): ValueType<string> {
  const form = { placeholder: '<name>', notation: '<name>', described: false };
  return { ...nameOf(kind), label: '<name>', forms: [form] };
}

/** The present names of the firewall, in its own order. */
function viewNames(view: EngineView): NameSource {
  return {
    names: (kind) => {
      if (kind === 'capture') return captureNames(view);
      if (isCounterNameKind(kind)) return counterNames(view, kind);
      return isNameKind(kind) ? view.names(kind).map(choice) : [];
    },
  };
}

/** The kind of names of saved configurations. */
export const SAVED_CONFIGURATION = 'saved-configuration';

/** Names of the firewall's objects, and of the configurations that are saved beside it. */
export function deviceNames(view: EngineView, saved: () => readonly string[]): NameSource {
  const own = viewNames(view);
  return {
    names: (kind) =>
      kind === SAVED_CONFIGURATION ? saved().map((name) => ({ text: name, help: '' })) : own.names(kind),
  };
}

function captureNames({ packetDiag }: EngineView): readonly ValueChoice[] {
  return packetDiag.captures().map(({ name, frames }) => ({ text: name, help: `${frames.length} packets` }));
}

function isNameKind(kind: string): kind is NameKind {
  return Object.hasOwn(KINDS, kind);
}

function choice({ name, help }: NamedObject): ValueChoice {
  return { text: name, help };
}
