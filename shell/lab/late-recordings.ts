// The recordings of a lab's firewall. What a colleague has typed before the lab began is part of its world, so nothing is
// recorded until the learner has the command line.
import { createRecordingDesk, type RecordingDesk } from '../recording-desk.ts';

/** A desk that hands everything on to another one from a certain moment on. */
export class LateRecordings implements RecordingDesk {
  #desk: RecordingDesk = createRecordingDesk({});

  /** From now on. */
  begin(desk: RecordingDesk): void {
    this.#desk = desk;
  }

  path(): string | undefined {
    return this.#desk.path();
  }

  command(...event: Parameters<RecordingDesk['command']>): void {
    this.#desk.command(...event);
  }

  output(...event: Parameters<RecordingDesk['output']>): void {
    this.#desk.output(...event);
  }

  warp(...event: Parameters<RecordingDesk['warp']>): void {
    this.#desk.warp(...event);
  }

  speed(...event: Parameters<RecordingDesk['speed']>): void {
    this.#desk.speed(...event);
  }

  pause(...event: Parameters<RecordingDesk['pause']>): void {
    this.#desk.pause(...event);
  }

  mark(...event: Parameters<RecordingDesk['mark']>): boolean {
    return this.#desk.mark(...event);
  }

  note(...event: Parameters<RecordingDesk['note']>): boolean {
    return this.#desk.note(...event);
  }

  start(...event: Parameters<RecordingDesk['start']>): ReturnType<RecordingDesk['start']> {
    return this.#desk.start(...event);
  }

  stop(): string | undefined {
    return this.#desk.stop();
  }
}
