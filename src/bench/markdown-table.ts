/** A table in Markdown; what its cells say is Markdown too. Without rows it says that nothing was measured. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return rows.length === 0 ? "Not measured." : [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
