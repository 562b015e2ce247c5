// The 6-tuple that finds a flow: addresses, ports, protocol and ingress zone.
// Vendor: KB ClVECA0, a session has two flows, each found by its 6-tuple.

/** Two ports in one u32. */
export function packPorts(sourcePort: number, destinationPort: number): number {
  return (sourcePort << 16) | destinationPort;
}

/** Ingress zone and protocol in one number. */
export function packPlace(zone: number, protocol: number): number {
  return (zone << 8) | protocol;
}

/** The 32-bit hash of a flow key whose ports and place are packed. */
export function hashFlowKey(source: number, destination: number, ports: number, place: number): number {
  let hash = Math.imul(source, 0x9e3779b1) ^ Math.imul(destination, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= Math.imul(ports, 0xc2b2ae3d) ^ Math.imul(place, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}

/** The session id of a flow reference. */
export function sessionOf(flow: number): number {
  return flow >>> 1;
}

/** 0 when a flow reference is the client-to-server flow, 1 when it is the server-to-client flow. */
export function directionOf(flow: number): 0 | 1 {
  return (flow & 1) === 0 ? 0 : 1;
}
