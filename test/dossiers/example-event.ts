/** The text of an event's file, for examples. */
export function event({
  date,
  end,
  after,
  before,
  people = [],
  about = [],
  weight,
  title = `What happened ${date === undefined ? `after ${after}, before ${before}` : `on ${date}`}`,
}: {
  readonly date?: string;
  readonly end?: string;
  readonly after?: string;
  readonly before?: string;
  readonly people?: readonly string[];
  readonly about?: readonly string[];
  readonly weight?: "key";
  readonly title?: string;
}): string {
  const lines = [
    `title: ${title}`,
    ...(date ? [`date: ${date}`] : []),
    ...(end ? [`end: ${end}`] : []),
    ...(after ? [`after: ${after}`] : []),
    ...(before ? [`before: ${before}`] : []),
    ...(about.length > 0 ? ["about:", ...about.map((id) => `  - ${id}`)] : []),
    ...(people.length > 0 ? ["people:", ...people.map((id) => `  - ${id}`)] : []),
    ...(weight ? [`weight: ${weight}`] : []),
    "sources:",
    "  - minutes",
  ];
  return `---\n${lines.join("\n")}\n---\n\nIt happened.\n`;
}
