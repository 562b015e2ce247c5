// What differs between releases in the shape of a text, as data. Which lines a report has stands with the report's lines.
import { isAtLeast, type Release } from '../../engine/release.ts';

/** Columns of the session listing. Every column behind the id keeps its width; the id's width moves them all. */
export interface SessionTableLayout {
  readonly headings: readonly [string, string];
  readonly idWidth: number;
}

/** Words of the session report that a release words in its own way. */
export interface SessionDetailLayout {
  /** What an ended session shows as the state of its flows, and whether its time to live stays on the page. */
  readonly ended: 'as-it-is' | 'closed-with-time-to-live';
  /** Whether `address/port translation` names what was rewritten, or always both sides. */
  readonly translation: 'what-was-rewritten' | 'always-both';
  /** Which sessions have a line `end-reason`. */
  readonly endReason: 'none' | 'ended-and-predict' | 'all';
}

/** Shape of the table of global counters. */
export interface CounterTableLayout {
  /** What stands between the elapsed time and the heading. */
  readonly headingAfter: 'blank-line' | 'elapsed-time';
  /** Dashes under the heading. */
  readonly headingRule: number;
}

/** Shape of the block of a rule. */
export interface PolicyBlockLayout {
  /** Whether the name line is quoted and tells the position. */
  readonly names: 'plain' | 'indexed';
  /** Whether the entries of the services are numbered. */
  readonly services: 'plain' | 'numbered';
}

/** Everything the texts need to know of a release. */
export interface LayoutProfile {
  readonly release: Release;
  readonly sessionTable: SessionTableLayout;
  readonly sessionDetail: SessionDetailLayout;
  readonly counterTable: CounterTableLayout;
  readonly policyBlock: PolicyBlockLayout;
}

// Vendor: Firewall Session Overview and a session-table parser of 2013; the data stands under its heading.
const NARROW_SESSION_TABLE: SessionTableLayout = {
  headings: [
    'ID      Application    State   Type Flag  Src[Sport]/Zone/Proto (translated IP[Port])',
    'Vsys                                      Dst[Dport]/Zone (translated IP[Port])',
  ],
  idWidth: 8,
};

// Vendor: CLI Quick Start, View Settings and Statistics; the headings stand one column left of the data.
const WIDE_SESSION_TABLE: SessionTableLayout = {
  headings: [
    'ID          Application    State   Type Flag  Src[Sport]/Zone/Proto (translated IP[Port])',
    'Vsys                                          Dst[Dport]/Zone (translated IP[Port])',
  ],
  idWidth: 13,
};

/**
 * Vendor: KB Clk9CAC and Firewall Session Overview for the closed flows of the 5.0 era; KB ClVFCA0 for the tracker.
 * Reports of 2013 and 2018 say `source + destination` although the source alone was rewritten; those of 6.1 and 2023 do not.
 * Assumption: release 6.1 has the narrow session table, and sessions that live show an end reason from 8.1 on.
 */
const SESSION_DETAILS: Readonly<Record<Release, SessionDetailLayout>> = {
  '5.0': { ended: 'closed-with-time-to-live', translation: 'always-both', endReason: 'none' },
  '6.1': { ended: 'as-it-is', translation: 'what-was-rewritten', endReason: 'ended-and-predict' },
  '8.1': { ended: 'as-it-is', translation: 'always-both', endReason: 'all' },
  '10.2': { ended: 'as-it-is', translation: 'what-was-rewritten', endReason: 'all' },
  '11.1': { ended: 'as-it-is', translation: 'what-was-rewritten', endReason: 'all' },
  '11.2': { ended: 'as-it-is', translation: 'what-was-rewritten', endReason: 'all' },
};

// Vendor: a capture of 2016. Assumption: releases before 8.1 print so.
const TIGHT_COUNTER_TABLE: CounterTableLayout = { headingAfter: 'elapsed-time', headingRule: 79 };

// Vendor: two later captures.
const COUNTER_TABLE: CounterTableLayout = { headingAfter: 'blank-line', headingRule: 80 };

// Vendor: captures of 9.x and 10.x on one side, of 4.x to 7.x on the other. Assumption: 8.1 still prints the old form.
const PLAIN_BLOCK: PolicyBlockLayout = { names: 'plain', services: 'plain' };
const INDEXED_BLOCK: PolicyBlockLayout = { names: 'indexed', services: 'numbered' };

/** The layouts of a release. */
export function layoutProfile(release: Release): LayoutProfile {
  return {
    release,
    sessionTable: isAtLeast(release, '8.1') ? WIDE_SESSION_TABLE : NARROW_SESSION_TABLE,
    sessionDetail: SESSION_DETAILS[release],
    counterTable: isAtLeast(release, '8.1') ? COUNTER_TABLE : TIGHT_COUNTER_TABLE,
    policyBlock: isAtLeast(release, '10.2') ? INDEXED_BLOCK : PLAIN_BLOCK,
  };
}
