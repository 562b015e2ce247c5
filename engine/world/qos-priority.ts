/** Vendor: class priorities of QoS profiles, the most urgent first. */
export const QOS_PRIORITIES = ['real-time', 'high', 'medium', 'low'] as const;
