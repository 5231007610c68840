import type { Page } from "./dossier.ts";
import { plainText } from "./typed-link.ts";

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
  return `${(/^(.+)\s/su.exec(cut)?.[1] ?? cut).replace(/[\s,;:–-]+$/u, "")}…`;
}
