// The arithmetic of the figures: middles and their spread, and ratios of what was measured in the same round.

/** The value below which so large a share of them lies, between two of them in proportion; undefined for none. */
export function quantile(values, share) {
  const known = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (known.length === 0) return undefined;
  const place = share * (known.length - 1);
  const [low, high] = [known[Math.floor(place)], known[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** The median with the quartiles around it, and of how many; undefined for none. */
export function spread(values) {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const [median, q1, q3] = [0.5, 0.25, 0.75].map((share) => quantile(known, share));
  return { median, q1, q3, of: known.length };
}

/**
 * One divided by the other, round by round: a machine that was slow for a while was slow for both.
 * Rounds in which one of them is missing, or the divisor is nothing, give no ratio.
 */
export function ratios(ours, theirs) {
  const pairs = ours.map((value, round) => value / theirs[round]);
  return pairs.filter(Number.isFinite);
}

export const sum = (values) => values.reduce((all, value) => all + value, 0);
