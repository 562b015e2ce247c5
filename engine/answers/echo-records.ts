// What became of an echo request, and of a probe of a path.

/** Who is probed, and from where. */
export interface ProbeEndsRequest {
  /** IPv4 address, or a name that is looked up. */
  readonly host: string;
  /** An address of the firewall; absent for the management port. */
  readonly source?: string;
}

/** One echo request. */
export interface EchoRequest extends ProbeEndsRequest {
  /** Tells requests of one ping from those of another. */
  readonly identifier: number;
  /** From 1. */
  readonly sequence: number;
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

/** One probe of a path. */
export interface HopRequest extends ProbeEndsRequest {
  /** Hops that the probe may go. */
  readonly timeToLive: number;
  /** UDP destination port, which tells probes apart. */
  readonly port: number;
}

/** What came back of a probe; a probe without an answer has no time. */
export interface HopAnswer {
  /** Who answered; undefined where nobody did. */
  readonly address: string | undefined;
  readonly microseconds: number | undefined;
  /** Whether it came from the end of the path. */
  readonly from: 'router' | 'end';
}
