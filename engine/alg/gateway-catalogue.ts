// The applications whose control connections announce data channels: data. Vendor: KB ClVECA0, predict sessions are opened
// by application-layer gateways, for FTP active and passive data, H.323 and SIP media.

/** What a gateway knows of one announced application. */
export interface DataChannel {
  readonly application: string;
  /** Application that uses the port after the announced one, if any. */
  readonly companion: string | undefined;
}

/** A control application and what it announces. */
export interface Gateway {
  readonly control: string;
  readonly channels: readonly DataChannel[];
}

const MEDIA: DataChannel = { application: 'rtp', companion: 'rtcp' };

/** One gateway for each control application. Assumption: H.323 in its simple form, one media control connection for a call. */
export const GATEWAYS: readonly Gateway[] = [
  { control: 'ftp', channels: [{ application: 'ftp-data', companion: undefined }] },
  { control: 'sip', channels: [MEDIA] },
  { control: 'h.225', channels: [{ application: 'h.245', companion: undefined }] },
  { control: 'h.245', channels: [MEDIA] },
];

/** Seconds that a predict session of each application waits for its first packet. */
export const PREDICT_TIMEOUTS: Readonly<Record<string, number>> = {
  // Vendor: KB PLnlCAG, a predict session for ftp-data has a timeout of 60 sec.
  'ftp-data': 60,
  // Assumption: media may be late, because somebody has to take the call; its control connection comes at once.
  rtp: 120,
  rtcp: 120,
  'h.245': 30,
};

/** The companion of an announced application; undefined when it has none. */
export function companionOf(application: string): string | undefined {
  for (const { channels } of GATEWAYS) {
    const channel = channels.find((candidate) => candidate.application === application);
    if (channel !== undefined) return channel.companion;
  }
  return undefined;
}

/** True when the gateway of a control application listens for announcements of the other. */
export function isAnnouncedBy(application: string, control: string): boolean {
  const gateway = GATEWAYS.find((candidate) => candidate.control === control);
  return gateway?.channels.some((channel) => channel.application === application) ?? false;
}
