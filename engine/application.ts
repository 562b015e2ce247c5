// The applications App-ID knows. A world may add its own or change a timeout.

/** Transport of an application's default ports. */
export type Transport = 'tcp' | 'udp' | 'icmp' | 'icmp6' | 'sctp';

/** An application as policy and App-ID see it. */
export interface Application {
  readonly name: string;
  readonly description: string;
  readonly transport: Transport;
  /** Default ports; empty for ICMP. */
  readonly ports: readonly number[];
  /** Idle timeout in seconds once identified; undefined for the protocol's own. */
  readonly timeout: number | undefined;
  /** Seconds after the first FIN, and after the second or a RST, where they are its own. Vendor: custom applications, timeouts. */
  readonly halfClosed?: number | undefined;
  readonly timeWait?: number | undefined;
  /** Packets with payload App-ID needs before it is sure. */
  readonly identifiedAfter: number;
  /** Name of the application that is seen first, before App-ID shifts to this one. */
  readonly carrier?: string | undefined;
}

/** IP protocol number of each transport. */
export const PROTOCOL_NUMBERS: Readonly<Record<Transport, number>> = {
  icmp: 1,
  tcp: 6,
  udp: 17,
  icmp6: 58,
  sctp: 132,
};

/**
 * What the log says of a session whose application was never found out. Vendor: KB on incomplete, insufficient-data,
 * not-applicable, unknown-tcp: no handshake or nothing after it; too little data; denied before there was any.
 */
export const UNFINISHED_APPLICATIONS = ['incomplete', 'insufficient-data', 'not-applicable'] as const;

/** Name of a session whose application App-ID has not yet seen. Vendor: show session all. */
export const UNDECIDED = 'undecided';

function application(
  name: string,
  description: string,
  rest: Pick<Application, 'transport' | 'ports' | 'timeout'>,
): Application {
  // Assumption: one packet with payload suffices, except that TLS and HTTP are named when the server has answered.
  const slow = name === 'ssl' || name === 'web-browsing' || name === 'ms-update' || name === 'bittorrent';
  return { name, description, ...rest, identifiedAfter: slow ? 2 : 1 };
}

/** The built-in catalogue, by name in alphabetical order. */
export const APPLICATIONS: readonly Application[] = [
  // Assumption: every timeout below without a source is the vendor's present default as far as we know it.
  application('bittorrent', 'Peer-to-peer file sharing', { transport: 'tcp', ports: [6881], timeout: 3600 }),
  // Assumption: Diameter has no timeout of its own and keeps to that of SCTP.
  application('diameter-over-sctp', 'Authentication and accounting over SCTP', {
    transport: 'sctp',
    ports: [3868],
    timeout: undefined,
  }),
  // Vendor: outputs of show session id, 30 sec.
  application('dns', 'Domain name system', { transport: 'udp', ports: [53], timeout: 30 }),
  application('ftp', 'File transfer, control connection', { transport: 'tcp', ports: [21], timeout: 1800 }),
  application('ftp-data', 'File transfer, data connection', { transport: 'tcp', ports: [20], timeout: 1800 }),
  application('h.225', 'H.323 call signalling', { transport: 'tcp', ports: [1720], timeout: 3600 }),
  application('h.245', 'H.323 media control', { transport: 'tcp', ports: [], timeout: 3600 }),
  application('imap', 'Mail access', { transport: 'tcp', ports: [143], timeout: 1800 }),
  application('ipsec-esp-udp', 'IPSec encapsulated in UDP', {
    transport: 'udp',
    ports: [4500],
    timeout: 3600,
  }),
  application('kerberos', 'Kerberos authentication', { transport: 'tcp', ports: [88], timeout: 60 }),
  application('ldap', 'Directory access', { transport: 'tcp', ports: [389, 3268], timeout: 7200 }),
  application('ms-ds-smb', 'Windows file sharing', { transport: 'tcp', ports: [139, 445], timeout: 1200 }),
  application('ms-rdp', 'Remote desktop', { transport: 'tcp', ports: [3389], timeout: 3600 }),
  application('ms-update', 'Windows update', { transport: 'tcp', ports: [80, 443], timeout: 1800 }),
  application('mssql-db', 'Microsoft SQL Server', { transport: 'tcp', ports: [1433], timeout: 21600 }),
  application('mysql', 'MySQL database', { transport: 'tcp', ports: [3306], timeout: 1800 }),
  application('ntp', 'Network time', { transport: 'udp', ports: [123], timeout: 30 }),
  // Vendor: outputs of show session id, 6 sec.
  application('ping', 'ICMP echo', { transport: 'icmp', ports: [], timeout: 6 }),
  // Assumption: as for ICMP echo over IPv4.
  application('ping6', 'ICMPv6 echo', { transport: 'icmp6', ports: [], timeout: 6 }),
  application('rtcp', 'Reports about media streams', { transport: 'udp', ports: [], timeout: 120 }),
  application('rtp', 'Media streams', { transport: 'udp', ports: [], timeout: 120 }),
  application('sip', 'Session initiation', { transport: 'udp', ports: [5060], timeout: 3600 }),
  application('smtp', 'Mail transfer', { transport: 'tcp', ports: [25, 587], timeout: 1800 }),
  application('snmp', 'Network management', { transport: 'udp', ports: [161], timeout: 60 }),
  application('ssh', 'Secure shell', { transport: 'tcp', ports: [22], timeout: 7200 }),
  // Vendor: outputs of show session id, 1800 sec.
  application('ssl', 'Transport layer security', { transport: 'tcp', ports: [443], timeout: 1800 }),
  application('syslog', 'System log', { transport: 'udp', ports: [514], timeout: 30 }),
  application('telnet', 'Terminal access in clear text', { transport: 'tcp', ports: [23], timeout: 3600 }),
  // Assumption: App-ID gives up after four packets with data that fit nothing.
  {
    ...application('unknown-tcp', 'TCP that fits no application', {
      transport: 'tcp',
      ports: [],
      timeout: 3600,
    }),
    identifiedAfter: 4,
  },
  {
    ...application('unknown-udp', 'UDP that fits no application', {
      transport: 'udp',
      ports: [],
      timeout: 30,
    }),
    identifiedAfter: 4,
  },
  // Vendor: outputs of show session id, 60 sec.
  application('web-browsing', 'Web pages in clear text', { transport: 'tcp', ports: [80], timeout: 60 }),
];
