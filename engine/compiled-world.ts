// A world turned into numbers: everything the packet path needs, looked up once. Immutable; shared by forks.
import type { CompiledGateways } from './alg/compiled-gateways.ts';
import type { Application } from './application.ts';
import type { PseudoApplications } from './compile/application-catalogue.ts';
import type { Lengths } from './compile/compile-lengths.ts';
import type { Heritage, NatLending, Predecessor, Surroundings } from './compile/heritage.ts';
import type { Neighbors } from './hosts/neighbors.ts';
import type { Instant } from './instant.ts';
import type { Interface } from './layer3-interface.ts';
import type { PeerSession } from './network/peer-sessions.ts';
import type { BufferLimits } from './packet/buffer-limits.ts';
import type { ForwardingTable } from './packet/forwarding.ts';
import type { Platform } from './platform.ts';
import type { TrafficPolicies } from './policy/compile-traffic-rules.ts';
import type { CountedRules } from './policy/counted-rules.ts';
import type { NatPolicy } from './policy/nat-policy.ts';
import type { PbfPolicy } from './policy/pbf-policy.ts';
import type { ApplicationPorts, SecurityPolicy } from './policy/security-policy.ts';
import type { IdentifyingZone } from './policy/user-identification.ts';
import type { ZoneProtection } from './policy/zone-protection.ts';
import type { Release } from './release.ts';
import type { ReleaseProfile } from './release-profile.ts';
import type { SessionNumbering } from './session-numbering.ts';
import type { AddressPool } from './table/address-pool.ts';
import type { SessionSettings, SessionTimers } from './view.ts';
import type { World } from './world/world-schema.ts';
import type { WorldNames } from './world-names.ts';

/** The world as the packet path and the traffic see it. */
export interface CompiledWorld {
  /** Its network is as it is under the configuration, at present. */
  readonly world: World;
  /** Where the firewall stands with its BGP peers. */
  readonly peerSessions: readonly PeerSession[];
  /** The second at which the next of them comes up; infinite where none is to be expected. */
  readonly nextPeerAt: number;
  /** 1 for interfaces whose link is down, by number; element 0 is 0 while there is none. */
  readonly downLinks: Uint8Array;
  /** Limits of interfaces: see compile/compile-lengths.ts. */
  readonly mtus: Lengths['mtus'];
  readonly segments: Lengths['segments'];
  readonly isTunnel: Lengths['isTunnel'];
  /** 1 for sub-interfaces that expect another tag than their link carries, by number; element 0 is 0 while there is none. */
  readonly mistagged: Uint8Array;
  /** 1 for interfaces with a public address, by number: nobody beyond them has a private one. */
  readonly outer: Uint8Array;
  /** 1 while packets may find another way than at the beginning: sessions that have begun look it up with each packet then. */
  readonly hasOtherWays: 0 | 1;
  readonly platform: Platform;
  readonly profile: ReleaseProfile;
  readonly numbering: SessionNumbering;
  readonly timers: SessionTimers;
  readonly settings: SessionSettings;
  readonly names: WorldNames;
  /** By number; position 0 is not used. */
  readonly interfaces: readonly (Interface | undefined)[];
  /** By number; position 0 is not used. */
  readonly applications: readonly (Application | undefined)[];
  readonly applicationPorts: ApplicationPorts;
  /** The IPv6 addresses that the configuration names; every table of the world begins with them. */
  readonly addresses: AddressPool;
  /** Of all virtual routers; of each by its name, and for packets that come in by an interface by its number. */
  readonly forwarding: ForwardingTable;
  readonly forwardingOf: ReadonlyMap<string, ForwardingTable>;
  readonly forwardingFrom: readonly (ForwardingTable | undefined)[];
  readonly neighbors: Neighbors;
  readonly security: SecurityPolicy;
  readonly nat: NatPolicy;
  readonly pbf: PbfPolicy;
  readonly qos: TrafficPolicies['qos'];
  readonly decryption: TrafficPolicies['decryption'];
  readonly authentication: TrafficPolicies['authentication'];
  readonly dos: TrafficPolicies['dos'];
  readonly override: TrafficPolicies['override'];
  /** 1 for interfaces on which QoS is at work; by number. */
  readonly qosInterfaces: Uint8Array;
  /** Public address of each dynamic IP and port pool. */
  readonly poolAddresses: readonly number[];
  /** Number of the pool of a public address. */
  readonly poolByAddress: ReadonlyMap<number, number>;
  /** Number of the NAT rule of each dynamic IP pool. */
  readonly addressPoolRules: readonly number[];
  /** What each NAT rule lends, from number 1 at position 0; rules of earlier configurations are among them. */
  readonly natLending: readonly NatLending[];
  /** Number of the application that App-ID takes packets of each application for; by number. */
  readonly appearances: Uint16Array;
  readonly surroundings: Surroundings;
  /** What this configuration has taken over from the one before. */
  readonly heritage: Heritage;
  /** The rules whose hits are counted. */
  readonly counted: CountedRules;
  /** Who may announce data channels. */
  readonly gateways: CompiledGateways;
  /** Number of the application that each application is first taken for, 0 for none; by number. */
  readonly carriers: Uint16Array;
  readonly pseudoApplications: PseudoApplications;
  /** A service of the world sets timers of its own. */
  readonly hasServiceTimeouts: boolean;
  /** By number of the zone; undefined for a zone without a profile. */
  readonly zoneProtection: readonly (ZoneProtection | undefined)[];
  /** Undefined where nothing protects the packet buffers. */
  readonly bufferLimits: BufferLimits | undefined;
  /** 1 for zones in which TCP packets of no session are answered with a RST. A what-if, no feature of the device. */
  readonly resetOnNonSyn: Uint8Array;
  readonly bypassAsymmetricPath: boolean;
  /** Sessions that each virtual system may have on a dataplane, 0 for no limit; by number. */
  readonly vsysLimits: Float64Array;
  /** 1 for blocked categories; by number. */
  readonly blockedUrlCategories: Uint8Array;
  /** User number by address. Who asks for the user of a packet asks `userAt`. */
  readonly users: ReadonlyMap<number, number>;
  readonly identifyingZones: readonly (IdentifyingZone | undefined)[];
  /** 1 for virtual systems whose authentication portal is on; by number. */
  readonly portals: Uint8Array;
  /** Milliseconds by which the clock of the box's time zone is ahead of UTC. */
  readonly zoneOffset: number;
  /** Number of the category of what no cache and no cloud knows; 0 in a world where every category is known. */
  readonly unresolvedCategory: number;
  /** Addresses of the firewall itself. */
  readonly ownAddresses: ReadonlySet<number>;
  readonly startsAt: Instant;
  /** What the clock option moved every instant of the world by, in milliseconds. */
  readonly clockShift: number;
}

/** What may be chosen over the world's own words. */
export interface WorldChoice {
  /** Model name; an unknown one is a bug of the caller. */
  readonly platform?: string;
  readonly release?: Release;
  readonly clock?: Instant;
  /** The configuration that ran before, of the same box. */
  readonly predecessor?: Predecessor | undefined;
}
