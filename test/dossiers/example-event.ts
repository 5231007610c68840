/** The text of an event's file, for examples. */
export function event({
  date,
  end,
  people = [],
  weight,
  title = `What happened on ${date}`,
}: {
  readonly date: string;
  readonly end?: string;
  readonly people?: readonly string[];
  readonly weight?: "key";
  readonly title?: string;
}): string {
  const lines = [
    `title: ${title}`,
    `date: ${date}`,
    ...(end ? [`end: ${end}`] : []),
    ...(people.length > 0 ? ["people:", ...people.map((id) => `  - ${id}`)] : []),
    ...(weight ? [`weight: ${weight}`] : []),
    "sources:",
    "  - minutes",
  ];
  return `---\n${lines.join("\n")}\n---\n\nIt happened.\n`;
}
