/** One place of a page that says something, and what it says. */
export interface Sign {
  readonly where: string;
  readonly value: string;
}

/** What a page says in one or more places. */
export interface Agreement extends Sign {
  /** The places that say otherwise, one for each other value. */
  readonly others: readonly Sign[];
}

/** The first sign, with those that do not say the same; undefined where there is none. */
export function agreementOf(
  [first, ...more]: readonly Sign[],
  isSame: (one: string, other: string) => boolean,
): Agreement | undefined {
  if (!first) return undefined;
  const others: Sign[] = [];
  for (const sign of more) if (![first, ...others].some(({ value }) => isSame(value, sign.value))) others.push(sign);
  return { ...first, others };
}

/** The sentence that says so, for an editor; undefined where all say the same. */
export function disagreement({ where, value, others }: Agreement): string | undefined {
  if (others.length === 0) return undefined;
  const said = [{ where, value }, ...others].map((sign) => `${sign.where} says "${sign.value}"`);
  return `The page disagrees with itself: ${said.join(", ")}. The first was taken.`;
}
