// What a capture on the management port says before and after. Assumption: the words, which are those of the tool underneath, and
// the row that names the key which ends it.

/** Before the first packet. */
export function captureBegun(snaplen: number): readonly string[] {
  return [
    'Press Ctrl-C to stop capturing',
    '',
    `tcpdump: listening on eth0, link-type EN10MB (Ethernet), capture size ${snaplen} bytes`,
  ];
}

/** After the last one. Assumption: nothing is lost, and what the filter does not want is not counted. */
export function captureCounts(captured: number): readonly string[] {
  return [
    `${captured} packets captured`,
    `${captured} packets received by filter`,
    '0 packets dropped by kernel',
  ];
}

/** A filter that is none. */
export function captureFilterWrong(): readonly string[] {
  return ['tcpdump: syntax error in filter expression: syntax error'];
}
