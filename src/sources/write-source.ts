import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readDocument } from "../dossier/document.ts";
import { type SourceFacts, type SourceRemarks, sourceFile } from "../entries/source-file.ts";

/** A source whose file is new. */
export interface WrittenSource {
  readonly id: string;
  /** Relative to the content folder. */
  readonly path: string;
  /** The keys that hold blanks. */
  readonly blanks: readonly string[];
  /** Whether comments ask an editor to look at something. */
  readonly hasDoubts: boolean;
}

/**
 * Writes the file of a new source; never over another. `nextId` gives an id, and another where there is a file of that name.
 * Throws the error of the system where it cannot be written.
 */
export function writeSource(
  contentFolder: string,
  facts: SourceFacts,
  remarks: SourceRemarks,
  nextId: () => string,
): WrittenSource {
  const text = sourceFile(facts, remarks);
  const { value } = readDocument(text).frontmatter;
  const blanks = Object.keys(value).filter((key) => value[key] === null);
  const doubts = [
    ...Object.entries(remarks.at ?? {}).filter(([key]) => !blanks.includes(key)),
    ...(remarks.below ?? []),
  ];
  for (let last: string | undefined; ; ) {
    const id = nextId();
    const path = `sources/${id}.md`;
    const file = join(contentFolder, path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: "wx" });
      return { id, path, blanks, hasDoubts: doubts.length > 0 };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || id === last) throw error;
      last = id;
    }
  }
}
