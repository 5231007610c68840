import type { Finding } from "../../dossier/finding.ts";
import { escapeMarkup } from "../../outputs/output-file.ts";

/** A page that stands in the place of one whose content has errors; Vite's client reloads it when they are mended. */
export function findingsPage(findings: readonly Finding[], base: string): string {
  const items = findings.map(
    ({ file, line, column, severity, rule, message }) =>
      `<li><code>${escapeMarkup(`${file}:${line}:${column}`)}</code> <b>${severity}</b> <i>${escapeMarkup(rule)}</i><p>${escapeMarkup(message)}</p></li>`,
  );
  const count = findings.length === 1 ? "one finding" : `${findings.length} findings`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${count} – not shown until they are mended</title>
<style>
:root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif }
body { max-width: 50rem; margin: 3rem auto; padding: 0 1.25rem }
h1 { font-size: 1.5rem }
li { margin-block: 1.25rem }
p { margin: .2rem 0 0 }
b { color: light-dark(#96101f, #ffa69e) }
code, i { font-family: ui-monospace, monospace; font-style: normal; font-size: .9em }
</style>
<script type="module" src="${escapeMarkup(base)}@vite/client"></script>
</head>
<body>
<h1>The content of this page has ${count}</h1>
<p>Nothing is shown that you did not just write. Mend what stands here and save; the page comes back by itself.</p>
<ol>
${items.join("\n")}
</ol>
</body>
</html>
`;
}
