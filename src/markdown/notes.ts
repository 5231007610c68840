import type { Element, ElementContent } from "hast";
import type { Addresses } from "../core/addresses.ts";
import type { Claim } from "../core/dossier.ts";
import type { Passage } from "../core/passages.ts";
import { graverOf, toneOf, verdictsShown } from "../core/verdict.ts";
import { element } from "./elements.ts";
import { markElement } from "./mark.ts";

/** A passage with the claim that it annotates. */
export interface Annotation {
  readonly passage: Passage;
  readonly claim: Claim;
}

/** How many notes of one block can stand level with their passages; the stylesheet knows as many anchors. */
const MOST_ANCHORS = 12;

/** The class that ties a note to its passage in the margin. */
function anchorClass({ place }: Passage): string[] {
  return place <= MOST_ANCHORS ? [`k${place}`] : [];
}

/** An annotated passage: a link to its note, and the place that the note leads back to. */
export function passageElement({ passage, claim }: Annotation, words: ElementContent[]): Element {
  return element(
    "a",
    {
      className: ["m", toneOf(claim.verdict), ...anchorClass(passage)],
      id: passage.anchor,
      href: `#${passage.noteAnchor}`,
      role: "doc-noteref",
    },
    ...words,
    element("sup", {}, String(passage.number)),
  );
}

/** The notes of one block, in the order of its passages. */
export function notesElement(annotations: readonly Annotation[], addresses: Addresses): Element {
  return element(
    "ol",
    { className: ["notes"] },
    ...annotations.map((annotation) => noteElement(annotation, addresses)),
  );
}

/**
 * A note: closed it is a chip with number and graver verdict, open it holds both verdicts and the finding. A link to the
 * note opens it, since browsers open the details that hold the target of a link.
 */
function noteElement({ passage, claim }: Annotation, addresses: Addresses): Element {
  const number = String(passage.number);
  const verdicts = verdictsShown(claim.verdict).flatMap((verdict) => [markElement(verdict), " "]);
  return element(
    "li",
    { className: ["note", toneOf(claim.verdict), ...anchorClass(passage)] },
    element(
      "details",
      {},
      element("summary", {}, element("span", { className: ["n"] }, number), " ", markElement(graverOf(claim.verdict))),
      element(
        "p",
        { id: passage.noteAnchor },
        element(
          "a",
          {
            className: ["n"],
            href: `#${passage.anchor}`,
            role: "doc-backlink",
            ariaLabel: `Back to passage ${number}`,
          },
          number,
        ),
        " ",
        element("a", { className: ["c"], href: addresses.claim(claim.id) }, ...verdicts.slice(0, -1)),
        ` ${claim.finding}`,
      ),
    ),
  );
}
