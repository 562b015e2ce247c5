// Settings of TCP as `show running tcp state` prints them. Assumption: the labels and their width.

/** In the words of the configuration. */
export interface TcpSettings {
  readonly asymmetricPath: string;
  readonly bypassesFullQueue: string;
  readonly urgentData: string;
  readonly dropsZeroFlag: string;
  readonly checksTimestamp: string;
  readonly allowsChallengeAck: string;
  readonly stripsMultipath: string;
}

/** One line a setting. */
export function tcpState(settings: TcpSettings): readonly string[] {
  return [
    '',
    field('session with asymmetric path', `${settings.asymmetricPath} packet`),
    field('Bypass if OO queue limit is reached', settings.bypassesFullQueue),
    field('Urgent data', settings.urgentData),
    field('Drop if zero after clear urgent flag', settings.dropsZeroFlag),
    field('Check Timestamp option', settings.checksTimestamp),
    field('Allow Challenge Ack', settings.allowsChallengeAck),
    field('Remove MPTCP option', settings.stripsMultipath),
  ];
}

function field(label: string, value: string): string {
  return `${label.padEnd(40)}: ${value}`;
}
