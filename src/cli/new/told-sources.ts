import type { NewSource } from "../../sources/new-sources.ts";

/** What became of the addresses, in numbers. */
export interface Counts {
  readonly written: number;
  readonly there: number;
  readonly failed: number;
  /** Blanks in what is written. */
  readonly blanks: number;
}

/** The line that says what became of an address. `folder` is the path of the content as one would type it. */
export function toldSource(source: NewSource, folder: string): string {
  if (source.kind === "failed") return `${source.address}: ${source.reason}`;
  if (source.kind === "there") {
    const how = {
      address: "is there already",
      canonical: "calls an address its own that is there already",
      capture: "has a capture that is there already",
    }[source.known.by];
    return `${source.address} ${how}: ${folder}/sources/${source.known.id}.md`;
  }
  const { path, blanks, hasDoubts } = source;
  const left = blanks.length > 0 ? ` Blank: ${blanks.join(", ")}.` : "";
  return `${folder}/${path} is written.${left}${hasDoubts ? " Its comments say what to look at." : ""}`;
}

/** The line that sums a run up. */
export function toldCounts({ written, there, failed, blanks }: Counts): string {
  const counted = (number: number, one: string, more: string) =>
    number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${more}`];
  const parts = [
    ...counted(written, "source is written", "sources are written"),
    ...counted(there, "was there", "were there"),
    ...counted(failed, "could not be read", "could not be read"),
  ];
  return `${parts.join(", ")}.${blanks > 0 ? " npm run check names the blanks." : ""}`;
}
