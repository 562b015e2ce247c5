// The whole command tree of a release: what is simulated over all that the release accepts.
import type { Release } from '../../engine/release.ts';
import type { DeviceCommand } from '../commands/device-context.ts';
import { createDeviceTree } from '../commands/registry.ts';
import type { CommandTree } from '../language/command-tree.ts';
import { HIERARCHY_HELP } from './help-texts.ts';
import { releaseHierarchy } from './release-hierarchy.ts';

/** Every path of the release with its help texts. Nodes are made when they are first visited. */
export function releaseTree(release: Release): CommandTree<DeviceCommand> {
  return createDeviceTree({ release, hierarchy: releaseHierarchy(release), helpTexts: HIERARCHY_HELP });
}
