// Flags that choose the world.
import { RELEASES } from '../engine/release.ts';
import { DEFAULT_WORLD, type Flag } from './flag.ts';

/** Shipped worlds. */
const WORLDS = [DEFAULT_WORLD, 'overview', 'esx', 'alg', 'dual', 'vsys', 'stress'] as const;

/** Models that can be simulated, by size. Kept here by name, because the catalogue is not loaded before the first prompt. */
const MODELS = ['PA-200', 'PA-220', 'PA-440', 'PA-850', 'PA-3260', 'PA-5060', 'PA-5260', 'PA-VM'] as const;

/** In the order in which they are listed. */
export const WORLD_FLAGS = [
  {
    name: 'world',
    argument: { name: 'NAME|FILE', values: { kind: 'words-or-file', words: WORLDS } },
    twin: 'environment',
    section: 'World',
    forms: ['shell', 'import'],
    help: 'world',
  },
  {
    name: 'config',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'firewall configuration to start with: set lines, brackets or XML',
  },
  {
    name: 'release',
    argument: { name: 'R', values: { kind: 'words', words: RELEASES } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'software release',
  },
  {
    name: 'platform',
    argument: { name: 'MODEL', values: { kind: 'words', words: MODELS } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'model',
  },
  {
    name: 'seed',
    argument: { name: 'N', values: { kind: 'whole-number', low: 0, high: 0xffffffff } },
    twin: 'environment',
    section: 'World',
    forms: ['shell', 'import', 'lab'],
    help: 'seed of all that happens',
  },
  {
    name: 'clock',
    argument: { name: 'TIME', values: { kind: 'time', example: '2026-03-18T09:00:00Z' } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'when the world starts',
  },
] as const satisfies readonly Flag[];
