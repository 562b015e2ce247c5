// The virtual system that a conversation is about. Vendor: CLI cheat sheet, VSYS; Test the Configuration.
import { assumption, vendor } from '../language/command-source.ts';
import { alternatives, nameOf, oneOf } from '../language/value-types.ts';
import { serverError } from '../text/server-error.ts';
import { command, type DeviceCommand } from './device-context.ts';

const NONE = 'none';

/** Every one of them. */
export const TARGET_VSYS_COMMANDS: readonly DeviceCommand[] = [
  // Vendor: the words of the answer for a virtual system. Assumption: those for none, and for a name that is no virtual system.
  command({
    path: ['set', 'system', 'setting', 'target-vsys'],
    help: 'Choose the virtual system of this session',
    source: vendor('CLI Cheat Sheet: VSYS', 'the words for none, and for a name that is no virtual system'),
    argument: {
      name: 'vsys',
      value: alternatives(nameOf('vsys'), oneOf(NONE)),
      help: 'Name of a virtual system',
    },
    refusal: ({ view }, { vsys }) =>
      vsys === NONE || view.names('vsys').some(({ name }) => name === vsys)
        ? undefined
        : serverError([` target-vsys '${vsys}' is not a valid reference`]),
    control: ({ vsys }) => ({ kind: 'set-target-vsys', vsys: vsys === NONE ? undefined : vsys }),
    text: (control) =>
      control.kind === 'set-target-vsys' ? [`Session target vsys changed to ${control.vsys ?? NONE}`] : [],
  }),
  // Assumption: the words; none are public.
  command({
    path: ['show', 'system', 'setting', 'target-vsys'],
    help: 'Show virtual system this session works on',
    source: assumption('the words'),
    run: ({ settings }) => ({ targetVsys: settings.targetVsys ?? NONE }),
    text: ({ targetVsys }) => [targetVsys],
  }),
];
