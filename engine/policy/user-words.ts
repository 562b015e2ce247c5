/** Words that stand for users. Vendor: policies, source user. */
export const USER_WORDS = ['any', 'known-user', 'unknown', 'pre-logon'] as const;
