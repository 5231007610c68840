import type { Finding } from "../../dossier/finding.ts";
import { english } from "../../language/english.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import { renderBody } from "../../markdown/render.ts";
import { escapeMarkup } from "../../outputs/output-file.ts";
import { Addresses } from "../../routes/addresses.ts";

/** The address below the base path at which a development server explains the rules, and nothing that is published does. */
export const RULES_PAGE = "_rules/";

/** A page that stands in the place of one whose content has errors; Vite's client reloads it when they are mended. */
export function findingsPage(findings: readonly Finding[], base: string): string {
  const items = findings.map(({ file, line, column, severity, rule, message }) => {
    const help = `<a href="${escapeMarkup(`${base}${RULES_PAGE}#${rule}`)}">${escapeMarkup(rule)}</a>`;
    return `<li><code>${escapeMarkup(`${file}:${line}:${column}`)}</code> <b>${severity}</b> ${help}<p>${escapeMarkup(message)}</p></li>`;
  });
  const count = findings.length === 1 ? "one finding" : `${findings.length} findings`;
  return pageOf(
    `${count} – not shown until they are mended`,
    `<script type="module" src="${escapeMarkup(base)}@vite/client"></script>`,
    `<h1>The content of this page has ${count}</h1>
<p>Nothing is shown that you did not just write. Mend what stands here and save; the page comes back by itself.</p>
<ol>
${items.join("\n")}
</ol>`,
  );
}

/**
 * docs/rules.md as a page. It needs no content, so that it is there while the content has errors: each rule stands under
 * its name (`#unknown-key`).
 */
export function rulesPage(markdown: string, base: string): string {
  const tree = parseMarkdown(markdown);
  const children = tree.children.filter(
    (node) => node.type !== "html" && !(node.type === "heading" && node.depth === 1),
  );
  const body = renderBody(
    { ...tree, children },
    {
      collection: "pages",
      addresses: new Addresses({ origin: "http://127.0.0.1", base }),
      dossier: { say: english, timeline: new Map(), sources: new Map(), questions: new Map() },
      language: "en",
    },
  );
  return pageOf("The rules", "", `<h1>The rules</h1>\n${body}`);
}

function pageOf(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif }
body { max-width: 50rem; margin: 3rem auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem }
li { margin-block: 1.25rem }
li p { margin: .2rem 0 0 }
b { color: light-dark(#96101f, #ffa69e) }
code, li a, h3 { font-family: ui-monospace, monospace; font-size: .9em }
pre { padding: .5rem .75rem; background: light-dark(#f3f3f0, #262626); white-space: pre-wrap; overflow-wrap: anywhere }
:target { background: light-dark(#ffe9a8, #5a4a00) }
</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
