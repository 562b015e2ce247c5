// Whether a device took a line, told from what it printed.

/** Vendor: words of refusals as captured; `Server error` has a blank before its colon in some releases. */
const refusals =
  /^(?:Unknown command: |Invalid syntax\.|Unrecognized command|Server error ?:|Validation Error:)/;

/** The status of an output. */
export function outputStatus(lines: readonly string[]): 'accepted' | 'rejected' {
  return lines.some((line) => refusals.test(line.trim())) ? 'rejected' : 'accepted';
}
