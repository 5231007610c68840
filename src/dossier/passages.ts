import type { Link } from "mdast";
import type { Article } from "./dossier.ts";
import { nodesOf, plainText, readTypedLink } from "./links.ts";

/** A passage of an article that a claim annotates. */
export interface Passage {
  /** Counted through the article, from 1. */
  readonly number: number;
  /** Counted through its block (paragraph, list, table …), from 1. */
  readonly place: number;
  readonly claim: string;
  /** The address of the passage on the article's page: `claim-x`; used again: `claim-x-2`. */
  readonly anchor: string;
  /** The address of its note: `note-x`. */
  readonly noteAnchor: string;
  readonly words: string;
  readonly link: Link;
}

/**
 * The annotated passages of an article in the order of its text. Links in footnotes lead to the claim and annotate
 * nothing, since a note on a note would stand nowhere.
 */
export function passagesOf({ body }: Pick<Article, "body">): readonly Passage[] {
  const uses = new Map<string, number>();
  const passages: Passage[] = [];
  for (const block of body.children) {
    const inFootnotes = new Set(
      [...nodesOf(block, "footnoteDefinition")].flatMap((note) => [...nodesOf(note, "link")]),
    );
    const before = passages.length;
    for (const link of nodesOf(block, "link")) {
      if (inFootnotes.has(link)) continue;
      const target = readTypedLink(link.url);
      if (target?.collection !== "claims") continue;
      const use = (uses.get(target.id) ?? 0) + 1;
      uses.set(target.id, use);
      const name = use === 1 ? target.id : `${target.id}-${use}`;
      passages.push({
        number: passages.length + 1,
        place: passages.length - before + 1,
        claim: target.id,
        anchor: `claim-${name}`,
        noteAnchor: `note-${name}`,
        words: plainText(link),
        link,
      });
    }
  }
  return passages;
}
