import { type Frontmatter, readWithLibrary } from "./yaml/library-reading.ts";
import { regularValue } from "./yaml/regular.ts";

export type { YamlFault } from "./yaml/fault.ts";
export type { Frontmatter } from "./yaml/library-reading.ts";
export type { Path, TrailingComment } from "./yaml/reading.ts";

/** Reads the keys between the two `---` lines; `start` is their offset in the file. Never throws. */
export function readFrontmatter(yaml: string, start: number): Frontmatter {
  const value = regularValue(yaml);
  return value ? regular(value, () => readWithLibrary(yaml, start)) : readWithLibrary(yaml, start);
}

const NOTHING_LOST: ReadonlySet<string> = new Set();

/** Keys of which only what they hold is known yet: where it stands is asked for only by findings, and most files have none. */
function regular(value: Frontmatter["value"], readPlaces: () => Frontmatter): Frontmatter {
  let known: Frontmatter | undefined;
  const places = () => {
    known ??= readPlaces();
    return known;
  };
  return {
    value,
    faults: [],
    comments: [],
    lost: NOTHING_LOST,
    isRefused: false,
    keySpan: (path) => places().keySpan(path),
    valueSpan: (path) => places().valueSpan(path),
    isPlain: (path) => places().isPlain(path),
  };
}
