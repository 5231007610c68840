import { linkKinds, singular } from "../collections.ts";
import type { ReferenceFacts } from "../facts/references.ts";
import { article, didYouMean, nameOf, type Wording } from "./phrases.ts";

export const referenceWording: Wording<ReferenceFacts> = {
  "dangling-reference": ({ id, collection, suggestion, elsewhere }) =>
    `There is no ${singular[collection]} "${id}".${elsewhere ? ` "${id}" is ${article(elsewhere)}; name ${article(collection)} here.` : didYouMean(suggestion) || ` Create content/${collection}/${id}.md, or name another.`}`,
  "reference-to-draft": draft,
  "dangling-link": ({ id, collection, suggestion, elsewhere }) => {
    if (id === "") return `"${singular[collection]}:" names no entry. Write its id behind the colon.`;
    const missing = `There is no ${singular[collection]} "${id}"`;
    if (elsewhere) return `${missing}, but ${article(linkKinds[elsewhere])} of that name. Write ${elsewhere}:${id}.`;
    return `${missing}.${didYouMean(suggestion) || ` Create content/${collection}/${id}.md, or name another.`}`;
  },
  "link-to-draft": draft,
  "same-title": ({ key, collection, other }) =>
    `content/${other} has the same ${key}. Give each ${nameOf(collection)} one of its own, or keep one of the two.`,
  "second-lead": ({ other }) =>
    `content/${other} leads too. Only one article can open the front page: remove lead from one of them.`,
  "repeated-item": ({ key, item, first }) =>
    `${item === undefined ? "The same item" : `"${item}"`} stands in "${key}" twice (it is number ${first} too). Remove one.`,
  "repeated-position": ({ question, who }) =>
    `"${who}" has a position on "${question}" twice on the same day. Keep one, or give each its own date with on.`,
  "self-relation": ({ id }) =>
    `The claim is related to itself. Name another claim than "${id}", or remove the relation.`,
  "mutual-relation": ({ claim, as }) =>
    `"${claim}" already says that it ${as} this claim. Write the relation in one of the two: the other direction is worked out.`,
  "circular-copy": ({ id, copyOf }) =>
    id === copyOf
      ? "The source is given as a copy of itself. Name the page that was copied, or remove copyOf."
      : `"${copyOf}" is itself a copy of this source, so neither is the origin. Remove copyOf from the one that was there first.`,
  "unused-claim": ({ id }) =>
    `No article uses the claim "${id}". Link to it where an article makes the claim: [words](claim:${id}).`,
  "unused-source": ({ id }) => `Nothing uses the source "${id}". Name it where it shows something, or remove the file.`,
};

function draft({ id, collection }: ReferenceFacts["reference-to-draft"]): string {
  return `The ${singular[collection]} "${id}" is a draft, so readers will not find it. Publish it, or do not name it here.`;
}
