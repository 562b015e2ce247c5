// Which mappings of addresses to users the firewall has lost. All that the world names are known but these. Vendor: User-ID, the
// dataplane has a cache of its own and asks the management plane for an address that it does not find there.
import type { Seconds } from '../instant.ts';
import { fingerprint } from '../network/mac-address.ts';

const FIELDS = 3;
/** A user who has logged out is learned no more. */
const LOGGED_OUT = 1;

/** What is missing of the mapping of an address. */
interface LostMapping {
  /** The second in which the management plane lost it; 0 where it has it. */
  readonly management: Seconds;
  /** 1 while the dataplane has not asked again. */
  readonly dataplane: 0 | 1;
  readonly loggedOut: 0 | 1;
}

const NOTHING_LOST: LostMapping = { management: 0, dataplane: 0, loggedOut: 0 };

/** The losses of one firewall, by the number of the address. */
export class UserCache {
  private lost = new Map<number, LostMapping>();
  /** Seconds within which a mapping is renewed. */
  private period: Seconds;

  constructor(loggedOut: readonly number[], period: Seconds) {
    this.period = period;
    for (const address of loggedOut) this.logOut(address, 1);
  }

  /** False while every mapping is known: nobody has to ask for one. */
  get hasLosses(): boolean {
    return this.lost.size > 0;
  }

  /** A configuration that keeps mappings for another time. */
  follow(period: Seconds): void {
    this.period = period;
  }

  /** The dataplane forgets; it asks the management plane when the address is met again. */
  clearDataplane(address: number): void {
    this.lose(address, { dataplane: 1 });
  }

  /** The management plane forgets; it learns the mapping again when it is renewed. */
  clearManagement(address: number, now: Seconds): void {
    this.lose(address, { management: now });
  }

  /** The user goes, and nobody tells the firewall who is there any more. */
  logOut(address: number, now: Seconds): void {
    this.lose(address, { management: now, dataplane: 1, loggedOut: LOGGED_OUT });
  }

  /** The user logs in, and the firewall is told. */
  logIn(address: number): void {
    this.lost.delete(address);
  }

  /** Whether traffic from the address has a user. */
  isKnown(address: number, now: Seconds): boolean {
    const lost = this.lost.get(address);
    if (lost === undefined) return true;
    return lost.loggedOut === 0 && (lost.dataplane === 0 || this.isLearned(address, lost, now));
  }

  /** Whether the dataplane has it at present, as `show user ip-user-mapping` tells. */
  isCached(address: number): boolean {
    return (this.lost.get(address)?.dataplane ?? 0) === 0;
  }

  /** Traffic from the address has come: the dataplane has its mapping again if there is one. */
  meet(address: number, now: Seconds): void {
    const lost = this.lost.get(address);
    if (lost === undefined || !this.isKnown(address, now)) return;
    if (this.isLearned(address, lost, now)) this.lost.delete(address);
  }

  private lose(address: number, what: Partial<LostMapping>): void {
    this.lost.set(address, { ...(this.lost.get(address) ?? NOTHING_LOST), ...what });
  }

  private isLearned(address: number, { management, loggedOut }: LostMapping, now: Seconds): boolean {
    if (loggedOut === LOGGED_OUT) return false;
    return (
      management === 0 ||
      renewalsBefore(address, now, this.period) > renewalsBefore(address, management, this.period)
    );
  }

  /** Address, second and marks of each. */
  state(): Uint32Array {
    return Uint32Array.from(
      [...this.lost].flatMap(([address, { management, dataplane, loggedOut }]) => [
        address,
        management,
        dataplane + 2 * loggedOut,
      ]),
    );
  }

  restore(state: Uint32Array): void {
    this.lost = new Map();
    for (let at = 0; at < state.length; at += FIELDS) {
      const [address = 0, management = 0, marks = 0] = state.subarray(at, at + FIELDS);
      this.lost.set(address, {
        management,
        dataplane: (marks & 1) === 1 ? 1 : 0,
        loggedOut: (marks & 2) === 2 ? 1 : 0,
      });
    }
  }
}

/** Each mapping is renewed once in every period, at a second of its own. */
function renewalsBefore(address: number, second: Seconds, period: Seconds): number {
  return Math.floor((second + renewalPhase(address, period)) / period);
}

/** Seconds by which a mapping's period began before that of others. */
export function renewalPhase(address: number, period: Seconds): Seconds {
  return fingerprint(`mapping ${address}`) % period;
}
