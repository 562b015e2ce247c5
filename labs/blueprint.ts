// What exams are about, by topic, and how much of it somebody has practised.

/** A topic of an exam. */
export interface Topic {
  readonly name: string;
  /** Part of the exam in percent, or of its named part. */
  readonly weight: number;
  /** Labs with any of these tags practise it. */
  readonly tags: readonly string[];
}

/** An exam, or the part of it that a command line can practise. */
export interface Blueprint {
  readonly exam: string;
  readonly topics: readonly Topic[];
}

// Vendor: PCNSA blueprint, its four domains and their weights; PCNSE blueprint of May 2022, the tasks of its domain of
// troubleshooting. Assumption: the tasks of a domain weigh the same.
/** The exams. */
export const BLUEPRINTS: readonly Blueprint[] = [
  {
    exam: 'PCNSE, troubleshooting',
    topics: [
      { name: 'site-to-site tunnels', weight: 11, tags: ['VPN'] },
      { name: 'interfaces', weight: 11, tags: ['IF'] },
      { name: 'decryption', weight: 11, tags: ['DEC'] },
      { name: 'routing and forwarding', weight: 11, tags: ['RTG'] },
      { name: 'logs, counters, captures', weight: 11, tags: ['END', 'LOG', 'PCAP', 'OFFL', 'SES'] },
      { name: 'resource protection', weight: 11, tags: ['DOS', 'PERF', 'VSYS'] },
      { name: 'GlobalProtect', weight: 11, tags: ['GP'] },
      { name: 'policies and NAT', weight: 12, tags: ['POL', 'NAT', 'APP', 'UID', 'URL'] },
      { name: 'high availability', weight: 11, tags: ['HA'] },
    ],
  },
  {
    exam: 'PCNSA',
    topics: [
      { name: 'device management and services', weight: 22, tags: ['MGT', 'CFG', 'CLI', 'IF', 'RTG'] },
      { name: 'objects', weight: 20, tags: ['APP', 'URL'] },
      { name: 'policy evaluation and management', weight: 28, tags: ['POL', 'NAT'] },
      { name: 'securing traffic', weight: 30, tags: ['DOS', 'DEC', 'UID', 'LOG', 'END'] },
    ],
  },
];

/** A lab as coverage sees it. */
export interface CoveringLab {
  readonly level: number;
  readonly tags: readonly string[];
  /** 1 for one that is solved, less where not all is explained. */
  readonly share: number;
}

/** So much lab weight is a whole topic. */
const TARGET = 1.5;

/** From 0 to 1. A lab of the highest level counts 1, one of the lowest a quarter. */
export function topicCoverage({ tags }: Topic, labs: readonly CoveringLab[]): number {
  const weight = labs
    .filter((lab) => lab.tags.some((tag) => tags.includes(tag)))
    .reduce((sum, { level, share }) => sum + (level / 4) * share, 0);
  return Math.min(1, weight / TARGET);
}

/** From 0 to 1, topics by their weights. */
export function examCoverage({ topics }: Blueprint, labs: readonly CoveringLab[]): number {
  const whole = topics.reduce((sum, { weight }) => sum + weight, 0);
  return topics.reduce((sum, topic) => sum + topic.weight * topicCoverage(topic, labs), 0) / whole;
}
