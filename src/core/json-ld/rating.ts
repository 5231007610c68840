import type { Rating } from "schema-dts";
import type { Attribution, Substance } from "../schema/vocabulary.ts";
import { verdictName } from "../verdict.ts";

/** The substance scale as numbers, 1 worst and 5 best. What is open or cannot be checked has no number. */
export const substanceRatings: Readonly<Record<Substance, 1 | 2 | 4 | 5 | undefined>> = {
  accurate: 5,
  "lacks-context": 4,
  misleading: 2,
  inaccurate: 1,
  unproven: undefined,
  "not-checkable": undefined,
};

/** The substance verdict in words, and as a number from 1 to 5 where the scale has one and the publisher stands by it. */
export function substanceRating(substance: Substance, { isWithdrawn = false } = {}): Rating {
  const value = isWithdrawn ? undefined : substanceRatings[substance];
  return {
    "@type": "Rating",
    alternateName: verdictName(substance),
    reviewAspect: "substance",
    ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}

/** The attribution verdict in words. It is no scale, so it has no number. */
export function attributionRating(attribution: Attribution): Rating {
  return { "@type": "Rating", alternateName: verdictName(attribution), reviewAspect: "attribution" };
}
