// What the file of a lab under way is called. Apart from the file itself, so that a start can look for one and load nothing.
const NAME = /^run-(\d+)\.journal$/;

/** The file of the run in a process. */
export function runFileName(pid: number): string {
  return `run-${pid}.journal`;
}

/** The process whose run the file keeps; undefined for any other file. */
export function pidOfRunFile(name: string): number | undefined {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
