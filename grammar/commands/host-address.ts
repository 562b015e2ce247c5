// An address as the tables of neighbours and routes have it.
import { ipNetmask, meaning } from '../language/value-types.ts';

const HOST_LENGTH = /\/(32|128)$/;

/** An address, also one that was typed with the length of a host. */
export const hostAddress = meaning(ipNetmask, (address) => address.replace(HOST_LENGTH, ''));
