/** Objects of authentication that exist from the start, by what they do. Vendor: objects, authentication. */
export const AUTHENTICATION_OBJECTS = {
  'web-form': 'default-web-form',
  'browser-challenge': 'default-browser-challenge',
  'no-captive-portal': 'default-no-captive-portal',
} as const;
