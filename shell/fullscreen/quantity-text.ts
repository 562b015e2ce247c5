// Numbers as the dashboard writes them: short, and the same in every locale.

const UNITS = ['', 'K', 'M', 'G', 'T', 'P'] as const;

/** A count with commas between thousands: `4,194,302`. */
export function countText(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count in at most five characters: `4321`, `12K`, `4.2M`. */
export function compactCountText(count: number): string {
  if (count < 10_000) return String(count);
  const { value, unit } = scaled(count, 1000);
  return `${value}${unit}`;
}

/** Bytes with a binary unit: `812 B`, `1.4 KB`, `23 MB`. */
export function byteText(bytes: number): string {
  const { value, unit } = scaled(bytes, 1024);
  return `${value} ${unit}B`;
}

/** Kilobits a second with a decimal unit: `940 kb/s`, `1.2 Mb/s`. */
export function rateText(kilobits: number): string {
  const { value, unit } = scaled(kilobits * 1000, 1000);
  return `${value} ${unit === 'K' ? 'k' : unit}b/s`;
}

/** A long duration in its two largest units: `3d 4h`, `12m 5s`. */
export function durationText(seconds: number): string {
  const units = [
    [86_400, 'd'],
    [3600, 'h'],
    [60, 'm'],
    [1, 's'],
  ] as const;
  const from = Math.max(
    0,
    units.findIndex(([length]) => seconds >= length || length === 1),
  );
  let left = Math.floor(seconds);
  const parts = units.slice(from, from + 2).map(([length, unit]) => {
    const whole = Math.floor(left / length);
    left -= whole * length;
    return `${whole}${unit}`;
  });
  return parts.join(' ');
}

function scaled(amount: number, base: number): { readonly value: string; readonly unit: string } {
  let value = amount;
  let step = 0;
  while (Math.round(value) >= base && step < UNITS.length - 1) {
    value /= base;
    step++;
  }
  const digits = step > 0 && value < 10 ? 1 : 0;
  return { value: value.toFixed(digits), unit: UNITS[step] ?? '' };
}
