// What a check may ask of the QoS of an interface.
import type { EngineView } from '../engine/view.ts';
import type { Measure, Scalar } from './measure-shape.ts';

type Node = NonNullable<ReturnType<EngineView['dataplane']['qosNode']>>;
type Class = Node['classes'][number];

const MEGABIT = 1_000_000;
const KILOBIT = 1000;

/** Of one class, or of all classes together; undefined where the interface has no QoS, or no maximum. */
export function qosValue(
  { dataplane }: EngineView,
  { interface: port, class: wanted, field }: Extract<Measure, { readonly kind: 'qos' }>,
): Scalar | undefined {
  const node = dataplane.qosNode(port);
  if (node === undefined) return undefined;
  const meant = node.classes.filter((one) => wanted === undefined || one.class === wanted);
  const sum = (count: (one: Class) => number) => meant.reduce((all, one) => all + count(one), 0);
  switch (field) {
    case 'profile':
      return node.profile;
    case 'max':
      return ((wanted === undefined ? node.max : meant[0]?.max) ?? 0) / MEGABIT || undefined;
    case 'throughput':
      return Math.round(sum(({ throughput }) => throughput) / KILOBIT);
    case 'dropped':
      return sum(({ packetsDropped }) => packetsDropped);
    case 'waiting':
      return sum(({ backlog }) => backlog);
  }
}
