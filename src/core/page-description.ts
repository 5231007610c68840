import type { Page } from "./dossier.ts";
import { plainText } from "./typed-link.ts";
import { UNSPACED, wordStart } from "./words.ts";

/** As much as result lists show of a description. */
const LONGEST = 160;

/** The first paragraph of a page as its description, cut at a word; the title where there is no paragraph. */
export function pageDescription({ title, body }: Pick<Page, "title" | "body">): string {
  const paragraph = body.children.find(({ type }) => type === "paragraph");
  return paragraph ? shortened(plainText(paragraph), LONGEST) : title;
}

/** A text of at most so many characters: cut after a word, the cut shown by an ellipsis. */
export function shortened(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  const signs = [...plain];
  if (signs.length <= longest) return plain;
  const cut = signs.slice(0, longest).join("");
  return `${plain.slice(0, lastWordEnd(plain, cut)).replace(/[\s,;:、，；：–-]+$/u, "")}…`;
}

/** Where the last whole word of a beginning ends: at a blank, or where a writing without blanks has one; its own end if nowhere. */
function lastWordEnd(text: string, beginning: string): number {
  const blank = /^(.+)\s/su.exec(beginning)?.[1]?.length ?? 0;
  const word = UNSPACED.test(beginning.slice(blank)) ? wordStart(text, beginning.length) : 0;
  return Math.max(blank, word) || beginning.length;
}
