// The written form of IP addresses and prefixes. Only the form is checked: the text itself is what a command receives.

/** Whether the text is an IPv4 or IPv6 address. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

/** Whether the text is an IPv4 or IPv6 address, with or without a prefix length. */
export function isIpNetmask(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/');
  if (rest.length > 0) return false;
  if (length === undefined) return isIpAddress(address);
  if (!/^(0|[1-9]\d{0,2})$/.test(length)) return false;
  return (isIpv4(address) && Number(length) <= 32) || (isIpv6(address) && Number(length) <= 128);
}

/** Whether the text is two addresses of one family with a hyphen between them, an IPv4 one not after the other. */
export function isIpRange(text: string): boolean {
  const [from = '', to = '', ...rest] = text.split('-');
  if (rest.length > 0) return false;
  return isIpv4(from) ? isIpv4(to) && ipv4Number(from) <= ipv4Number(to) : isIpv6(from) && isIpv6(to);
}

/** The number that an IPv4 address stands for; undefined for any other text. */
export function ipv4NumberOf(text: string): number | undefined {
  return isIpv4(text) ? ipv4Number(text) : undefined;
}

function ipv4Number(text: string): number {
  return text.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  // Leading zeros are refused, because their base is ambiguous.
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (!text.includes(':') || halves.length > 2) return false;
  const [head = '', tail] = halves;
  const size = groupsIn(head, tail === undefined) + groupsIn(tail ?? '', true);
  return tail === undefined ? size === 8 : size <= 7;
}

/** Number of 16-bit groups, Infinity where a part is malformed; an IPv4 tail counts as two. */
function groupsIn(text: string, mayEndInIpv4: boolean): number {
  if (text === '') return 0;
  const parts = text.split(':');
  let size = 0;
  for (const [at, part] of parts.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) size += 1;
    else if (mayEndInIpv4 && at === parts.length - 1 && isIpv4(part)) size += 2;
    else return Number.POSITIVE_INFINITY;
  }
  return size;
}
