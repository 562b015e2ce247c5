// Requests that end in a shell: the shell itself, and one in a lab.
import type { LabOrder } from './lab-request.ts';
import type { Request } from './request.ts';

type LabForm = Extract<Request, { kind: 'lab' }>;

/** A request for a lab with what is wanted of it known to be a shell. */
export interface LabShell extends Omit<LabForm, 'order'> {
  readonly order: Extract<LabOrder, { verb: 'start' }>;
}

/** Either of them. */
export type ShellForm = Extract<Request, { kind: 'shell' }> | LabShell;

/** Shipped worlds and labs. */
export interface ShippedPlaces {
  readonly worlds: URL;
  readonly labs: URL;
}
