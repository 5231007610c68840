/** A file that is published beside the pages. */
export interface OutputFile {
  /** From the root of the site, without a slash in front: `claims/x.json`. */
  readonly path: string;
  /** The media type, with the character set where it has one. */
  readonly type: string;
  readonly text: string;
}

/** The media types of the published files. */
export const mediaTypes = {
  atom: "application/atom+xml; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonLines: "application/jsonl; charset=utf-8",
  plain: "text/plain; charset=utf-8",
  schema: "application/schema+json; charset=utf-8",
  webAnnotation: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  citations: "application/vnd.citationstyles.csl+json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
} as const;

/** Writes a great deal of data as a JSON file: on one line, since only programs read it and it is shorter. */
export function compactJsonText(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}

/** Writes data as a JSON file: indented, since people read it too, and closed by a line feed. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
