import { fileOf, type PartOf, pathOf } from "../routes/paths.ts";
import { mediaTypes, type Route, type RouteName, routes } from "../routes/table.ts";

/** A file that is published beside the pages. */
export interface OutputFile {
  /** From the root of the site, without a slash in front: `claims/x.json`. */
  readonly path: string;
  /** The media type, with the character set where it has one. */
  readonly type: string;
  readonly text: string;
}

/** The file of a route, with the type that the table gives it. */
export function outputFile<Name extends RouteName>(name: Name, text: string, ...part: PartOf<Name>): OutputFile {
  const { type = mediaTypes.html }: Route = routes[name];
  return { path: fileOf(pathOf(name, ...part)), type, text };
}

/** Writes a great deal of data as a JSON file: on one line, since only programs read it and it is shorter. */
export function compactJsonText(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}

/** Writes data as a JSON file: indented, since people read it too, and closed by a line feed. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML or XML shows it, between tags and inside quoted attributes alike. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
