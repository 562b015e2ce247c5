// The operational hierarchy that a release has. Part of what is loaded after the first prompt.
import { isAtLeast, type Release } from '../../engine/release.ts';
import type { HierarchyNode } from '../language/hierarchy-node.ts';
import { readHierarchy } from './compact-hierarchy.ts';
import { TREE_11_1 } from './tree-11.1.ts';
import { TREE_11_2 } from './tree-11.2.ts';

/**
 * The keywords at the top of the release's tree, in the device's order.
 * Vendor: PAN-OS 11.1 and 11.2 CLI Operational Command Hierarchy.
 * Assumption: releases before 11.1, whose hierarchies are not at hand, have the tree of 11.1.
 */
export function releaseHierarchy(release: Release): readonly HierarchyNode[] {
  return isAtLeast(release, '11.2') ? readHierarchy(TREE_11_2) : readHierarchy(TREE_11_1, TREE_11_2);
}
