import type { FindEarlierWords } from "../../check/rule.ts";
import { digestOf, type ProtectedWords, protectedWords, readRecordedEntry } from "../../record/fingerprint.ts";
import { askGit } from "../git.ts";
import { sha256 } from "../sha256.ts";
import { keptWords } from "./kept-words.ts";

/** How long all questions to version control may take together, in milliseconds. */
const PATIENCE = 3000;
/** How many versions of one file are looked through, newest first. */
const MOST_VERSIONS = 30;

/**
 * Looks for what an entry once said: in what `npm run record` has kept on this machine, then in the history of Git. It is
 * only asked when something has changed silently, it finds nothing where there is no history, and it never throws.
 */
export function earlierWordsFinder(contentFolder: string): FindEarlierWords {
  let kept: ReadonlyMap<string, ProtectedWords> | undefined;
  let history: History | undefined;
  return (path, digest) => {
    kept ??= keptWords();
    history ??= new History(contentFolder, performance.now() + PATIENCE);
    try {
      return kept.get(digest) ?? wordsInHistory(history, path, digest);
    } catch {
      return undefined;
    }
  };
}

function wordsInHistory(history: History, path: string, digest: string): ProtectedWords | undefined {
  for (const version of history.versionsOf(path)) {
    const entry = readRecordedEntry(path, history.textOf(version, path));
    if (entry && digestOf(protectedWords(entry), sha256) === digest) return protectedWords(entry);
  }
  return undefined;
}

/** The history of Git, as far as it answers before the deadline. Throws an Error where it does not. */
class History {
  readonly folder: string;
  readonly deadline: number;

  constructor(folder: string, deadline: number) {
    this.folder = folder;
    this.deadline = deadline;
  }

  versionsOf(path: string): readonly string[] {
    return this.git("log", `--max-count=${MOST_VERSIONS}`, "--format=%H", "--", path).split("\n").filter(Boolean);
  }

  textOf(version: string, path: string): string {
    return this.git("show", `${version}:./${path}`);
  }

  private git(...request: string[]): string {
    const timeout = Math.round(this.deadline - performance.now());
    if (timeout <= 0) throw new Error("the history of Git takes too long");
    return askGit(this.folder, request, timeout);
  }
}
