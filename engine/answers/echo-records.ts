// What became of echo requests and of probes of a path.

/** What a ping is to do. */
export interface PingRequest {
  /** IPv4 address. */
  readonly host: string;
  /** An address of the firewall; absent for the management port. */
  readonly source?: string;
  readonly count: number;
  /** Seconds between two requests. */
  readonly interval: number;
  /** Bytes of payload. */
  readonly size: number;
  readonly fragments: 'allowed' | 'forbidden';
}

/** What became of one request. */
export type EchoAnswer =
  | {
      readonly kind: 'reply';
      readonly sequence: number;
      readonly timeToLive: number;
      readonly microseconds: number;
    }
  | { readonly kind: 'silence'; readonly sequence: number }
  | { readonly kind: 'unreachable'; readonly sequence: number; readonly from: string }
  | { readonly kind: 'too-long'; readonly sequence: number; readonly mtu: number };

/** What became of a ping. */
export interface PingReport {
  readonly request: PingRequest;
  readonly answers: readonly EchoAnswer[];
  /** Milliseconds from the first request to the last one's end. */
  readonly elapsed: number;
}

/** What a trace is to do. */
export interface TraceRequest {
  readonly host: string;
  readonly source?: string;
  readonly firstTimeToLive: number;
  readonly lastTimeToLive: number;
  /** Seconds until an answer counts as none. */
  readonly wait: number;
  readonly port: number;
}

/** One hop; a probe without an answer has no time. */
export interface TraceHop {
  readonly timeToLive: number;
  readonly address: string | undefined;
  readonly microseconds: readonly (number | undefined)[];
}

/** What became of a trace. */
export interface TraceReport {
  readonly request: TraceRequest;
  readonly hops: readonly TraceHop[];
}
