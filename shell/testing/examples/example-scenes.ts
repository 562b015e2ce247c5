// Every scene. A command that is added gets a line in one of them.
import { BOX_SCENES } from './box-scenes.ts';
import type { ExampleScene } from './example-scene.ts';
import { LOG_SCENES } from './log-scenes.ts';
import { MANAGEMENT_SCENES } from './management-scenes.ts';
import { NETWORK_SCENES } from './network-scenes.ts';
import { PACKET_DIAG_SCENES } from './packet-diag-scenes.ts';
import { POLICY_SCENES } from './policy-scenes.ts';
import { SESSION_SCENES } from './session-scenes.ts';

/** All of them; each needs a firewall of its own, for its lines change what the later ones print. */
export const EXAMPLE_SCENES: readonly ExampleScene[] = [
  ...SESSION_SCENES,
  ...POLICY_SCENES,
  ...NETWORK_SCENES,
  ...MANAGEMENT_SCENES,
  ...BOX_SCENES,
  ...LOG_SCENES,
  ...PACKET_DIAG_SCENES,
];
