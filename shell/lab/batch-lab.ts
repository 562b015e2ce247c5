// Labs without a conversation around them: nothing is recorded, nothing outlives the program.
import type { LabDesk } from './lab-desk.ts';
import type { LabPlaces } from './lab-places.ts';
import { LabRoom } from './lab-room.ts';
import { createMemoryProgress } from './progress-file.ts';

/** A room of its own. */
export function createLabRoom(places: LabPlaces): LabRoom {
  const desk: LabDesk = {
    run: (verb, operand) => room.run(verb, operand),
    refusal: (verb) => room.refusal(verb),
    words: (verb, before) => room.words(verb, before),
  };
  const realClock = () => 0;
  const onProblem = (problem: string) => process.stderr.write(`fwsh: ${problem}\n`);
  const room: LabRoom = new LabRoom({
    places,
    desk,
    onProblem,
    wallClock: () => Date.now(),
    progress: createMemoryProgress(),
    conversation: { speed: 1, coach: 'on', realClock },
    recordings: {
      shell: { record: undefined, recordQuietly: false },
      size: { columns: 80, rows: 24 },
      realClock,
      onProblem,
    },
  });
  return room;
}
