// Measures in as few cells as a narrow column has, the same in every locale.

const UNITS = ['', 'K', 'M', 'G', 'T', 'P'] as const;

/** The longest time that is told in its smallest unit. */
const LONGEST_PLAIN = 99;

/** Bytes in at most four characters, a kilobyte being 1,024 bytes: `812`, `1.4K`, `23M`. */
export function bytesInBrief(bytes: number): string {
  return inBrief(bytes, 1024);
}

/** Bits a second, packets and the like in at most four characters, a thousand being 1,000: `999`, `1.2M`. */
export function amountInBrief(amount: number): string {
  return inBrief(amount, 1000);
}

/** A time in three characters up to 999 days: `59s`, `12m`, `27h`, `5d`. */
export function timeInBrief(seconds: number): string {
  const whole = Math.floor(seconds);
  if (whole <= LONGEST_PLAIN) return `${whole}s`;
  const minutes = Math.floor(whole / 60);
  if (minutes <= LONGEST_PLAIN) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  return hours <= LONGEST_PLAIN ? `${hours}h` : `${Math.floor(hours / 24)}d`;
}

/** A time that is counted down, in seconds as long as it has four digits. */
export function countdownText(seconds: number): string {
  return seconds <= 9999 ? String(Math.ceil(seconds)) : timeInBrief(seconds);
}

// From 1,000 on the next unit is used even where it is not full, so that no amount needs a fifth character.
function inBrief(amount: number, base: number): string {
  let value = amount;
  let step = 0;
  while (Math.round(value) >= 1000 && step < UNITS.length - 1) {
    value /= base;
    step++;
  }
  const text = step > 0 && value < 9.95 ? value.toFixed(1) : String(Math.round(value));
  return text + (UNITS[step] ?? '');
}
