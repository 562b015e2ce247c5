// The schema of the configuration, and the virtual system that a firewall with a single one takes for granted.
import { readSchema } from './compact-schema.ts';
import { SCHEMA_11_2 } from './schema-11.2.ts';
import type { SchemaContainer } from './schema-node.ts';

let read: SchemaContainer | undefined;

/**
 * What may be configured. Assumption: releases before 11.2 know the configuration of the newest; the list of another release
 * was not found.
 */
export function configSchema(): SchemaContainer {
  read ??= readSchema(SCHEMA_11_2);
  return read;
}
