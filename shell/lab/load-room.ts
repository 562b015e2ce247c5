// The heavy half of labs, loaded with the first line that is about them.
import type { ExchangeRequest } from './exchange-request.ts';
import type { LabDesk } from './lab-desk.ts';
import { LabRoom } from './lab-room.ts';
import { createMemoryProgress, createProgressFile } from './progress-file.ts';

/** Opens the labs of a conversation. */
export function loadRoom(
  { session, places, stateFolder, record, wallClock }: ExchangeRequest,
  desk: LabDesk,
): LabRoom {
  const { shell, size, realClock, onProblem, notices } = session;
  return new LabRoom({
    places,
    desk,
    wallClock,
    stateFolder,
    onProblem,
    conversation: {
      speed: shell.speed,
      coach: shell.coach ? 'on' : 'off',
      realClock,
      ...(notices === undefined ? {} : { notices }),
    },
    recordings: {
      shell: { record, recordQuietly: shell.recordQuietly },
      size,
      realClock,
      onProblem,
      ...(session.stateFolder === undefined ? {} : { stateFolder: session.stateFolder }),
    },
    progress: stateFolder === undefined ? createMemoryProgress() : createProgressFile(stateFolder, onProblem),
  });
}
