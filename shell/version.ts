// The program's version, put in by the build.

declare const FWSH_VERSION: string;

/** As in package.json; `dev` when the program runs from its sources. */
export const VERSION: string = typeof FWSH_VERSION === 'string' ? FWSH_VERSION : 'dev';
