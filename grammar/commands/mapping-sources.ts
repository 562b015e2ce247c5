// How the firewall may have learned who is at an address. Vendor: operational hierarchy, release 11.2.

export const MAPPING_SOURCES = [
  'UIA',
  'CP',
  'SSO',
  'GP',
  'XMLAPI',
  'AD',
  'EDIR',
  'SYSLOG',
  'GP-CLIENTLESSVPN',
  'REDIST',
  'CLOUD',
  'SWGDP',
  'UNKNOWN',
] as const;
