// A line that is well formed and that the management server refuses.

/** What the management server complains of, the first complaint behind its name, each further one on a line of its own. */
export type ServerComplaints = readonly [string, ...string[]];

/**
 * A line that is well formed, and refused by the management server. Vendor: public capture of a reference to an object that
 * does not exist, whose complaints begin with a blank themselves.
 */
export function serverError([first, ...further]: ServerComplaints): readonly string[] {
  return ['', `Server error : ${first}`, ...further];
}
