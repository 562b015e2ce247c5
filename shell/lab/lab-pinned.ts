// The world of a lab as a transcript finds it again: by the name of the lab and the seed.
import { startLab } from '../../labs/lab-start.ts';
import { stageLab } from '../../labs/read-lab.ts';
import type { TranscriptHeader } from '../../transcripts/transcript.ts';
import type { PinnedSession, PinnedSessionChoice } from '../pinned-world.ts';
import { LabFirewalls } from './lab-firewalls.ts';
import { labFolders } from './lab-places.ts';
import { labNamed, openShelf } from './lab-shelf.ts';
import { labOfWorld, labWorldHash } from './lab-world.ts';

/** Opens a conversation with the lab as it begins. */
export function openLabWorld(
  { world, seed }: TranscriptHeader,
  { worlds, realClock, speed }: PinnedSessionChoice,
): PinnedSession {
  const { id, variant } = labOfWorld(world) ?? {};
  const folders = labFolders(process.env['FWSH_LABS'] || undefined, process.env);
  const shelf = openShelf({ worlds, labs: new URL('../labs.json', worlds), folders });
  const source = id === undefined ? undefined : labNamed(shelf, id);
  if (source === undefined) return { kind: 'problem', problem: `no lab '${id}'` };
  const staging = stageLab(source, shelf.library, { seed, ...(variant === undefined ? {} : { variant }) });
  if (staging.kind === 'invalid')
    return { kind: 'problem', problem: `the lab ${id} cannot be started: ${staging.issues[0]?.message}` };
  const { staged } = staging;
  const firewalls = new LabFirewalls({ speed, coach: 'on', realClock, seed });
  const device = firewalls.handing(() => startLab(firewalls, staged, shelf.library).device());
  return { kind: 'open', session: firewalls.hand(device), loaded: { hash: () => labWorldHash(staged) } };
}
