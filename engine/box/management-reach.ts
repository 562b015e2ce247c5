// How far the management port reaches. Assumption: private addresses are those of the own site.

export const MANAGEMENT_REACHES = ['everything', 'private-networks', 'own-network', 'nothing'] as const;

export type ManagementReach = (typeof MANAGEMENT_REACHES)[number];
