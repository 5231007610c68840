import type { BodyFacts } from "../../facts/bodies.ts";
import type { RulesOf } from "../../rule.ts";
import { brokenAddress } from "./broken-address.ts";
import { brokenLink } from "./broken-link.ts";
import { deadAnchor } from "./dead-anchor.ts";
import { deadLink } from "./dead-link.ts";
import { emptyBody } from "./empty-body.ts";
import { emptyFootnote } from "./empty-footnote.ts";
import { emptyLink } from "./empty-link.ts";
import { foreignMarkdown, privateComment } from "./foreign-markdown.ts";
import { imageAddress } from "./image-address.ts";
import { imageWithoutText } from "./image-without-text.ts";
import { linkInKey } from "./link-in-key.ts";
import { longBlockQuotation } from "./long-block-quotation.ts";
import { missingImage } from "./missing-image.ts";
import { missingSlash } from "./missing-slash.ts";
import { rawHtml } from "./raw-html.ts";
import { relativeLink } from "./relative-link.ts";
import { repeatedDefinition } from "./repeated-definition.ts";
import { undefinedFootnote } from "./undefined-footnote.ts";
import { undefinedReference } from "./undefined-reference.ts";
import { unknownScheme } from "./unknown-scheme.ts";
import { unplacedAnchor } from "./unplaced-anchor.ts";
import { unreadBody } from "./unread-body.ts";
import { unusedDefinition } from "./unused-definition.ts";
import { unusedFootnote } from "./unused-footnote.ts";
import { wordlessLink } from "./wordless-link.ts";

export const bodyRules: RulesOf<BodyFacts> = {
  "broken-address": brokenAddress,
  "broken-link": brokenLink,
  "dead-anchor": deadAnchor,
  "dead-link": deadLink,
  "empty-body": emptyBody,
  "empty-footnote": emptyFootnote,
  "empty-link": emptyLink,
  "foreign-markdown": foreignMarkdown,
  "image-address": imageAddress,
  "image-without-text": imageWithoutText,
  "link-in-key": linkInKey,
  "long-block-quotation": longBlockQuotation,
  "missing-image": missingImage,
  "missing-slash": missingSlash,
  "private-comment": privateComment,
  "raw-html": rawHtml,
  "relative-link": relativeLink,
  "repeated-definition": repeatedDefinition,
  "undefined-footnote": undefinedFootnote,
  "undefined-reference": undefinedReference,
  "unknown-scheme": unknownScheme,
  "unplaced-anchor": unplacedAnchor,
  "unread-body": unreadBody,
  "unused-definition": unusedDefinition,
  "unused-footnote": unusedFootnote,
  "wordless-link": wordlessLink,
};
