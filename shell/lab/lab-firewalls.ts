// Firewalls for labs with the shell's own conversation at their command line: what was typed comes back as a whole turn.
import { createEngine, type EngineOptions } from '../../engine/create-engine.ts';
import type { Engine } from '../../engine/engine.ts';
import { manageEngine } from '../../engine/management/managed-engine.ts';
import type { World } from '../../engine/world/world-schema.ts';
import { recordedCredentials } from '../../grammar/credentials.ts';
import { onceMade } from '../../grammar/once-made.ts';
import type { Turn } from '../../grammar/turn.ts';
import type { LabDevice, LabHost, LabTurn } from '../../labs/lab-device.ts';
import type { LabStart } from '../../labs/lab-start.ts';
import { createLiveSession, type LiveSession, type LiveSessionParts } from '../live-session.ts';
import { createCredentials } from '../own-credentials.ts';
import type { RecordingDesk } from '../recording-desk.ts';
import { LateRecordings } from './late-recordings.ts';

/** What every conversation with a lab's firewall is made with. */
export type LabConversationParts = Pick<
  LiveSessionParts,
  'speed' | 'coach' | 'realClock' | 'labs' | 'notices' | 'seed'
>;

interface Attached {
  readonly session: LiveSession;
  readonly recordings: LateRecordings;
}

/** Makes them, and knows what stands behind each. */
export class LabFirewalls implements LabHost {
  readonly #parts: LabConversationParts;
  readonly #attached = new WeakMap<LabDevice, Attached>();
  #isHanding = false;

  constructor(parts: LabConversationParts) {
    this.#parts = parts;
  }

  create(world: World, options: EngineOptions): Engine {
    return createEngine(world, options);
  }

  attach(engine: Engine, world: World): LabDevice {
    const management = onceMade(() => manageEngine({ engine, world }));
    const recordings = new LateRecordings();
    const session = createLiveSession({
      ...this.#parts,
      engine,
      release: engine.view.system().release,
      management,
      recordings,
      // A journal holds stand-ins for secrets.
      credentials: recordedCredentials(createCredentials()),
    });
    const device: LabDevice = {
      engine,
      get management() {
        return management();
      },
      run: (line) => labTurn(session.execute(line)),
      runFor: (line, ran) => labTurn(session.executeFor(line, ran)),
      advance: (until) => void session.clock.moveTo(until),
    };
    this.#attached.set(device, { session, recordings });
    return device;
  }

  /** Real time counts from now on; before, the run itself moved the world. */
  hand(device: LabDevice): LiveSession {
    const { session } = this.#of(device);
    session.clock.moveTo(device.engine.view.now());
    return session;
  }

  /** A start whose firewalls are recorded from there on, where one is made for the learner and not for a script. */
  recorded(start: LabStart, open: (engine: Engine) => RecordingDesk): LabStart {
    return {
      ...start,
      device: () => {
        const device = start.device();
        if (this.#isHanding) this.#of(device).recordings.begin(open(device.engine));
        return device;
      },
    };
  }

  /** Firewalls that are made meanwhile are the learner's. */
  handing<Made>(make: () => Made): Made {
    this.#isHanding = true;
    try {
      return make();
    } finally {
      this.#isHanding = false;
    }
  }

  #of(device: LabDevice): Attached {
    const attached = this.#attached.get(device);
    if (attached === undefined) throw new Error('a firewall of another maker');
    return attached;
  }
}

function labTurn({ status, lines, coach }: Turn): LabTurn {
  return { status, lines: [...lines, ...coach] };
}
