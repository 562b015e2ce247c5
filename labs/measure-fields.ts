// What may be asked of a probe and of a session.

/**
 * What a probe tells. `delivered`: every question had its answer. `verdict`: of the last packet, with `until: end` that of the
 * farewell. `counter`: how often its packets moved the one in `counter`. `logged`: which kinds of traffic log line it leaves until
 * the wait is over.
 */
export const PROBE_FIELDS = [
  'delivered',
  'established',
  'requests',
  'answers',
  'sessions',
  'sameSession',
  'rule',
  'natRule',
  'flags',
  'state',
  'application',
  'egress',
  'ingress',
  'urlCategory',
  'decrypted',
  'timeout',
  'synCookies',
  'endReason',
  'verdict',
  'seenClient',
  'seenServer',
  'translatedPort',
  'counter',
  'logged',
] as const;

/** What a session of the table tells. */
export const SESSION_FIELDS = [
  'id',
  'application',
  'state',
  'flags',
  'rule',
  'natRule',
  'source',
  'sourcePort',
  'destination',
  'destinationPort',
  'translatedSource',
  'translatedSourcePort',
  'translatedDestination',
  'timeout',
  'timeToLive',
  'age',
  'inAger',
  'layer7',
  'urlCategory',
  'decrypted',
  'ingress',
  'egress',
  'fromZone',
  'toZone',
  'endReason',
  'trackerStage',
  'bytesC2s',
  'bytesS2c',
  'syncedFromPeer',
] as const;
