import { singular } from "../collections.ts";
import type { ReferenceFacts } from "../facts/references.ts";
import { article, didYouMean, type Wording } from "./phrases.ts";

export const referenceWording: Wording<ReferenceFacts> = {
  "dangling-reference": ({ id, collection, suggestion, elsewhere }) =>
    `There is no ${singular[collection]} "${id}".${elsewhere ? ` "${id}" is ${article(elsewhere)}; name ${article(collection)} here.` : didYouMean(suggestion) || ` Create content/${collection}/${id}.md, or name another.`}`,
  "reference-to-draft": ({ id, collection }) =>
    `The ${singular[collection]} "${id}" is a draft, so readers will not find it. Publish it, or do not name it here.`,
};
