import type { ContentFile } from "../core/manuscript.ts";

/**
 * A content file as other generators take it: the frontmatter below one key, since some names mean something else to them,
 * dates as text, and a title beside it. Files that are no entries are left as they are.
 */
export function peerFile({ path, text }: ContentFile): ContentFile {
  const [, frontmatter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const dated = frontmatter
    .replace(/^(\s*(?:- )?\w+: )(\d{4}-\d\d\S*)$/gm, '$1"$2"')
    .replace(/^(\s*)on: /gm, '$1"on": ');
  const title = /^(?:title|claim|name|question): (.*)$/m.exec(frontmatter)?.[1] ?? path;
  const year = /^date: (\d{4})/m.exec(frontmatter)?.[1];
  const keys = [
    `title: ${JSON.stringify(title)}`,
    "entry:",
    ...dated.split("\n").map((line) => `  ${line}`),
    ...(year ? [`  year: "${year}"`] : []),
  ];
  return { path, text: `---\n${keys.join("\n")}\n---\n${body}` };
}
