import { linkKinds } from "../../collections.ts";
import { looseText } from "../../loose-text.ts";
import { allDrafts } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

const ADDRESS = `(?=(?:${Object.keys(linkKinds).join("|")}|https?|mailto):)`;
const IN_BRACKETS = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*`;

/**
 * What was meant as a link and was not understood as one: `](` that no link uses (a blank in the address, no closing
 * parenthesis, a link within a link), a blank before an address in parentheses, and the two kinds of brackets exchanged.
 */
const MEANT_AS_LINK = new RegExp(
  String.raw`${IN_BRACKETS}(\]\()|${IN_BRACKETS}(\]\s+\(${ADDRESS})|\([^()]*(\)\[${ADDRESS})`,
  "g",
);

/** What every such text holds, and few others do. */
const WORTH_A_LOOK = /\]\s*\(|\)\[/;

/** Brackets and parentheses that Markdown has left in the text although a link was meant. */
export const brokenLink = rule({
  name: "broken-link",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of allDrafts(manuscript)) {
      const text = looseText(body, document.body);
      if (!WORTH_A_LOOK.test(text)) continue;
      for (const found of text.matchAll(MEANT_AS_LINK)) {
        const signs = found[1] ?? found[2] ?? found[3] ?? "";
        const start = document.bodyStart + found.index + found[0].length - signs.length;
        report(path, { start, end: start + signs.length }, {});
      }
    }
  },
});
