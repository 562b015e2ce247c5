// What labs are built on: worlds by name, and the flows that every lab on one of them must respect.
import type { World } from '../engine/world/world-schema.ts';
import type { LabBase } from './flow-shape.ts';

/** Undefined for a name that is none. */
export interface LabLibrary {
  world(name: string): World | undefined;
  base(world: string): LabBase | undefined;
}

/** The base of a world that has no flows of its own. */
export function baseOf(library: LabLibrary, world: string): LabBase {
  return library.base(world) ?? { world, flows: [], baseline: [], blocked: [] };
}
