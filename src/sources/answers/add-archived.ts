import { readDocument } from "../../dossier/document.ts";

/**
 * The text of a source's file with `archived: ADDRESS` as the last key of its frontmatter. Every other character stays, line
 * endings and byte order mark included. Undefined where the file cannot take the key so: it has one already, its
 * frontmatter has mistakes, or its keys stand in braces.
 */
export function addArchived(file: string, address: string): string | undefined {
  const before = readDocument(file);
  if (before.fault || before.frontmatter.faults.length > 0 || "archived" in before.frontmatter.value) return undefined;
  const closing = closingLine(file);
  if (closing === undefined) return undefined;
  const ending = /^\uFEFF?[^\n]*\r\n/.test(file) ? "\r\n" : "\n";
  const written = /[:#]$/.test(address) ? `'${address}'` : address;
  const after = `${file.slice(0, closing)}archived: ${written}${ending}${file.slice(closing)}`;
  return isSameButForArchived(file, after, address) ? after : undefined;
}

/** The offset of the line that ends the frontmatter. */
function closingLine(file: string): number | undefined {
  const lines = [...file.matchAll(/^---[ \t]*\r?$/gm)].map(({ index }) => index);
  return file.startsWith("\uFEFF") ? lines[0] : lines[1];
}

function isSameButForArchived(before: string, after: string, address: string): boolean {
  const [old, changed] = [readDocument(before), readDocument(after)];
  const expected = { ...old.frontmatter.value, archived: address };
  return (
    changed.frontmatter.faults.length === 0 &&
    changed.body === old.body &&
    JSON.stringify(changed.frontmatter.value) === JSON.stringify(expected)
  );
}
