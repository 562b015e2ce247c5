// Flags of the subcommands for transcripts.
import { matchLevels } from '../transcripts/transcript.ts';
import type { Flag } from './flag.ts';

/** What a log can become. */
export const IMPORT_FORMS = ['transcript', 'world'] as const;

/** Forms a transcript can be exported to. */
export const EXPORT_FORMATS = [
  'text',
  'markdown',
  'markdown-teacher',
  'asciicast-v2',
  'asciicast-v3',
  'html',
  'svg',
  'lab',
] as const;

/** In the order in which they are listed. */
export const TRANSCRIPT_FLAGS = [
  {
    name: 'json',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay', 'compare', 'verify', 'coverage', 'lab'],
    help: 'replay without a file, compare, verify, coverage, lab: results as JSON',
  },
  {
    name: 'match',
    argument: { name: 'LEVEL', values: { kind: 'words', words: matchLevels } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['verify'],
    help: 'verify: where the transcript does not say',
  },
  {
    name: 'junit',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['verify'],
    help: 'verify: a report for build servers',
  },
  {
    name: 'format',
    argument: { name: 'FORMAT', values: { kind: 'words', words: EXPORT_FORMATS } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['export', 'lab'],
    help: 'format',
  },
  {
    name: 'turn',
    argument: { name: 'N', values: { kind: 'whole-number', low: 1, high: 1_000_000 } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['export'],
    help: 'export: the turn of a picture, 1 by default',
  },
  {
    name: 'annotations',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay', 'export'],
    help: 'replay, export: a side file of notes and questions',
  },
  {
    name: 'idle-limit',
    argument: { name: 'SECONDS', values: { kind: 'number', low: 0, high: 86_400 } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: the longest wait as recorded, 3 by default',
  },
  {
    name: 'step',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: Enter shows the next line, Enter its output',
  },
  {
    name: 'type-along',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: you type the lines',
  },
  {
    name: 'quiz',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: questions before outputs are revealed',
  },
  {
    name: 'take-over',
    argument: { name: 'MARK', values: { kind: 'text' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: a live shell on the world as it was at the mark',
  },
  {
    name: 'as',
    argument: { name: 'FORM', values: { kind: 'words', words: IMPORT_FORMS } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['import'],
    help: 'import: a transcript, or a world to run the shell on',
  },
  {
    name: 'columns',
    argument: { name: 'N', values: { kind: 'whole-number', low: 20, high: 500 } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['import'],
    help: 'import: width of the terminal, where the log does not say',
  },
  {
    name: 'output',
    short: 'o',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['export', 'import', 'redact', 'lab'],
    help: 'export, import, redact, lab: a new file in place of standard output',
  },
] as const satisfies readonly Flag[];
