// What the user asked for, as one closed union.
import type { Release } from '../engine/release.ts';
import type { MatchLevel } from '../transcripts/transcript.ts';
import type { LabOrder } from './lab-request.ts';
import type { ReplayRequest } from './replay-request.ts';
import type { CompletionShell } from './subcommands.ts';
import type { EXPORT_FORMATS, IMPORT_FORMS } from './transcript-flags.ts';

/** How the simulated firewall is set up; undefined means: as the world says. */
export interface WorldChoice {
  /** Name of a shipped world or path of a world file. */
  readonly world: string;
  /** File with the configuration that the firewall starts with; undefined for the world's own. */
  readonly config: string | undefined;
  readonly release: Release | undefined;
  readonly platform: string | undefined;
  readonly seed: number;
  /** Milliseconds since 1970 at which the world starts. */
  readonly clock: number | undefined;
}

/** Flags of the shell itself. */
export interface ShellChoice {
  /** Virtual seconds a real second. */
  readonly speed: number;
  readonly echo: boolean;
  readonly coach: boolean;
  readonly color: boolean;
  /** Prompt and line only. */
  readonly plain: boolean;
  /** A screen reader reads the terminal aloud. */
  readonly screenReader: boolean;
  readonly statusLine: boolean;
  /** File that receives the transcript; undefined for none. */
  readonly record: string | undefined;
  /** Whether an interactive shell keeps a transcript in the state folder without being asked. */
  readonly recordQuietly: boolean;
}

/** A form a transcript can be exported to. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a log can become. */
export type ImportForm = (typeof IMPORT_FORMS)[number];

/** A complete request. */
export type Request =
  | {
      readonly kind: 'shell';
      readonly world: WorldChoice;
      readonly shell: ShellChoice;
      readonly lines: readonly string[];
      /** A folder of labs beside the customary ones. */
      readonly labs: string | undefined;
    }
  | ReplayRequest
  | {
      readonly kind: 'compare';
      readonly files: readonly [left: string, right: string];
      readonly json: boolean;
    }
  | {
      readonly kind: 'verify';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly match: MatchLevel;
      /** File that receives a report for build servers. */
      readonly junit: string | undefined;
    }
  | {
      readonly kind: 'export';
      readonly file: string;
      readonly format: ExportFormat;
      readonly turn: number;
      readonly annotations: string | undefined;
      readonly output: string | undefined;
    }
  | {
      readonly kind: 'import';
      readonly file: string;
      readonly world: WorldChoice;
      readonly columns: number | undefined;
      readonly as: ImportForm;
      readonly output: string | undefined;
    }
  | { readonly kind: 'redact'; readonly file: string; readonly output: string | undefined }
  | { readonly kind: 'coverage'; readonly file: string; readonly json: boolean }
  | { readonly kind: 'completion'; readonly shell: CompletionShell }
  | {
      readonly kind: 'lab';
      readonly order: LabOrder;
      readonly world: WorldChoice;
      readonly shell: ShellChoice;
      readonly lines: readonly string[];
      /** A folder of labs beside the customary ones. */
      readonly labs: string | undefined;
    }
  | { readonly kind: 'man' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong-usage'; readonly problem: string };
