import type { Html } from "mdast";
import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { rule } from "../../rule.ts";

/** HTML or an HTML comment in a text. It would be shown letter by letter. */
export const rawHtml = rule({
  name: "raw-html",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of draftsWith("html", manuscript)) {
      for (const node of withoutClosingTags(partsOf(body).html)) {
        const { start, end } = spanOfNode(document, node);
        const blanks = node.value.length - node.value.trimStart().length;
        const isComment = node.value.trimStart().startsWith("<!--");
        report(path, { start: start + blanks, end }, { isComment, what: firstTag(node.value) });
      }
    }
  },
});

/** An element is reported where it begins; its end is reported only where it has no beginning. */
function withoutClosingTags(nodes: readonly Html[]): Html[] {
  const opened = new Set(nodes.flatMap(({ value }) => /^<([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase() ?? []));
  return nodes.filter(({ value }) => {
    const closing = /^<\/([a-z][a-z0-9-]*)\s*>$/i.exec(value)?.[1]?.toLowerCase();
    return closing === undefined || !opened.has(closing);
  });
}

/** The first tag without its attributes: `<div>`, `</b>`, `<?php`. */
function firstTag(value: string): string {
  const [start = "<"] = /^<[!/?]?[a-z0-9-]*/i.exec(value.trimStart()) ?? [];
  return /[a-z0-9]$/i.test(start) && !/^<[!?]/.test(start) ? `${start}>` : start;
}
