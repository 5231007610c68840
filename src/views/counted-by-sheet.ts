import { withoutIsolation } from "../dossier/direction.ts";
import { languageOfWords, type MessagePart } from "../language/message-parts.ts";
import type { Say } from "../language/say.ts";

/** What a sheet writes around a number that it counts itself: the attributes of the element before which it does so. */
interface AroundNumber {
  readonly "data-before": string;
  readonly "data-after": string;
  readonly lang?: "en";
}

/** Divides a message at its first slot, which stands for the number. */
export function aroundNumber(parts: readonly MessagePart[]): AroundNumber {
  const place = parts.findIndex((part) => typeof part === "object" && "slot" in part);
  const wordsOf = (some: readonly MessagePart[]) =>
    withoutIsolation(some.filter((part) => typeof part === "string").join(""));
  const isEnglish = parts.every((part) => typeof part !== "string" || languageOfWords(part).lang === "en");
  return {
    "data-before": wordsOf(parts.slice(0, place)),
    "data-after": wordsOf(parts.slice(place + 1)),
    ...(isEnglish ? { lang: "en" } : {}),
  };
}

/**
 * The ways of counting (CSS Counter Styles 3) in which the sheet of the index of claims has a sentence for none: `found`
 * for all claims, `missing` for those of one section.
 */
export function counterStyles(say: Say): string {
  return `@counter-style found{system:fixed 0;symbols:${quoted(say("claims.noneMatches", { zero: say.number(0) }))}}
@counter-style missing{system:fixed 0;symbols:${quoted(say("claims.noneShown"))};fallback:blank}
@counter-style blank{system:cyclic;symbols:""}
`;
}

/** A text as a string of CSS (Syntax 3, 4.3.5). */
function quoted(text: string): string {
  return `"${withoutIsolation(text).replaceAll(/["\\]/g, "\\$&").replaceAll(/\n/g, "\\a ")}"`;
}
