/** The candidate that a reader most likely meant, if one is near enough and no contrary; the first of equals. */
export function nearestTo(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(written, candidate.toLowerCase(), least - 1);
    if (distance < least && !meansAnother(written, candidate.toLowerCase(), distance)) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** What turns the meaning of a word. */
const TURNING = /^(?:(un|in|im|mis|dis|non-?|not-)|(up))(?=[a-z]{3})/;

/**
 * Whether two words look alike but for what turns the meaning of one: `supported` and `unsupported`, `updated` and
 * `undated`. Whoever wrote the one did not mean the other.
 */
function meansAnother(word: string, candidate: string, distance: number): boolean {
  const [turn = "", no] = TURNING.exec(word) ?? [];
  const [otherTurn = "", otherNo] = TURNING.exec(candidate) ?? [];
  const isSame = Boolean(no) === Boolean(otherNo) && (turn === "") === (otherTurn === "");
  return !isSame && editDistance(word.slice(turn.length), candidate.slice(otherTurn.length)) < distance;
}

/**
 * How many different words are worth a suggestion: whoever has more of them wrong has moved a folder. Each costs about
 * 15 ms among 3,000 candidates.
 */
export const MOST_SUGGESTIONS = 40;

/** `nearestTo` for many words among the same candidates: each word is looked for once, and only the first forty are. */
export function suggesterAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  const known = [...candidates];
  const suggestions = new Map<string, string | undefined>();
  return (word) => {
    if (!suggestions.has(word) && suggestions.size < MOST_SUGGESTIONS) suggestions.set(word, nearestTo(word, known));
    return suggestions.get(word);
  };
}

/** Damerau–Levenshtein distance (optimal string alignment), or `limit + 1` once it is surely more than the limit. */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let distance = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      current.push(distance);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
