import { RECORD_FILE } from "../../dossier/placement.ts";
import { rowsOf } from "../../record/line.ts";
import { askGit } from "../git.ts";

/** What is known of the record that is published, before anybody asks the site. */
export type Published =
  | {
      readonly is: "known";
      /** As people write it: `origin/main`. */
      readonly name: string;
      /** How it is known that this one is published. */
      readonly why: string;
      /** What must stay the beginning of the record, the most important first. Where two differ, the first one counts. */
      readonly beginnings: readonly string[];
    }
  /** There is a repository, and nothing in it tells. */
  | { readonly is: "unknown"; readonly why: string }
  /** Nothing is known but the file. */
  | { readonly is: "no-repository"; readonly why: string };

/** The branch from which the site is published, as far as a repository can tell. */
interface Branch {
  readonly ref: string;
  /** Its name without the remote. */
  readonly local: string;
  readonly why: string;
}

/**
 * Finds what the published branch has recorded, as far as it belongs to what lies in the content folder: its lines up to
 * where the two parted, and those that stand in `file` already, as after a merge that Git has not noted as one. It does not
 * matter which branch is checked out. Never throws.
 */
export function findPublished(contentFolder: string, file: string): Published {
  const repository = new Repository(contentFolder);
  const refusal = repository.refusal();
  if (refusal) return refusal;
  const branch = repository.publishedBranch();
  if (!branch)
    return { is: "unknown", why: "no remote has a default branch here, and no branch is called main or master" };
  const rows = new Set(rowsOf(file).map((row) => row.replace(/\r$/, "")));
  const known = repository.recordsSharedWith(branch.ref);
  const own = [branch.ref, ...repository.otherBeginnings(branch)].map((ref) =>
    beginningIn(repository.recordIn(ref), rows),
  );
  const [first = "", ...others] = own;
  return {
    is: "known",
    name: branch.ref,
    why: branch.why,
    beginnings: [longest([first, ...known]), ...others].filter((text) => text !== ""),
  };
}

/** The record that a branch or commit has, empty where it has none; undefined where there is no such branch. Never throws. */
export function recordOfBranch(contentFolder: string, name: string): string | undefined {
  const repository = new Repository(contentFolder);
  return repository.has(name) ? repository.recordIn(name) : undefined;
}

/** The lines at the beginning of a record that stand in a file, in whatever order. */
function beginningIn(record: string, rows: ReadonlySet<string>): string {
  const lines = rowsOf(record);
  const foreign = lines.findIndex((line) => !rows.has(line));
  return lines
    .slice(0, foreign === -1 ? lines.length : foreign)
    .map((line) => `${line}\n`)
    .join("");
}

function longest(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), "");
}

/** The names under which people keep what they publish, where no remote says otherwise. */
const USUAL_NAMES = ["main", "master"];

class Repository {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Why Git cannot be asked here; undefined where it can. */
  refusal(): Published | undefined {
    try {
      askGit(this.folder, ["rev-parse", "--show-prefix"]);
      return undefined;
    } catch (error) {
      const { code, stderr = "" } = error as { readonly code?: string; readonly stderr?: string };
      if (code === "ENOENT") return { is: "no-repository", why: "Git is not installed here" };
      if (/not a git repository/i.test(stderr))
        return { is: "no-repository", why: "the content lies in no Git repository" };
      const [reason = ""] = stderr.replace(/^fatal: /, "").split("\n");
      return { is: "unknown", why: `Git says: ${reason || (error as Error).message}` };
    }
  }

  publishedBranch(): Branch | undefined {
    const remotes = this.lines("remote");
    const remote = remotes.includes("origin") ? "origin" : remotes.length === 1 ? remotes[0] : undefined;
    return (remote ? this.defaultOf(remote) : undefined) ?? this.trackedBase() ?? this.usualBranch(remotes.length > 0);
  }

  private defaultOf(remote: string): Branch | undefined {
    const [head] = this.lines("symbolic-ref", "--quiet", "--short", `refs/remotes/${remote}/HEAD`);
    const branches = this.lines("for-each-ref", "--format=%(refname:lstrip=3)", `refs/remotes/${remote}`);
    const names = branches.filter((name) => name !== "HEAD");
    const branch = (local: string, why: string) => ({ ref: `${remote}/${local}`, local, why });
    const main = head?.slice(remote.length + 1);
    if (main && names.includes(main)) return branch(main, `the default branch of ${remote}`);
    const usual = this.usualNames().find((name) => names.includes(name));
    if (usual) return branch(usual, `the branch of ${remote} with the usual name`);
    return names[0] !== undefined && names.length === 1 ? branch(names[0], `the only branch of ${remote}`) : undefined;
  }

  /** What the branch that is checked out was begun from, where it follows a branch of another name. */
  private trackedBase(): Branch | undefined {
    const [tracked] = this.lines("rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}");
    const local = tracked?.slice(tracked.indexOf("/") + 1);
    if (!tracked || !local || local === this.current()) return undefined;
    return { ref: tracked, local, why: `the branch that ${this.current()} follows` };
  }

  private usualBranch(hasRemotes: boolean): Branch | undefined {
    const branches = this.lines("for-each-ref", "--format=%(refname:short)", "refs/heads");
    const usual = this.usualNames().find((name) => branches.includes(name));
    const why = `the branch with the usual name, since ${hasRemotes ? "no remote says otherwise" : "there is no remote"}`;
    return usual ? { ref: usual, local: usual, why } : undefined;
  }

  private usualNames(): readonly string[] {
    return [...this.lines("config", "--get", "init.defaultBranch"), ...USUAL_NAMES];
  }

  private current(): string | undefined {
    return this.lines("symbolic-ref", "--quiet", "--short", "HEAD")[0];
  }

  /** The records that a branch had where what is checked out, or being merged into it, has parted from it. */
  recordsSharedWith(ref: string): readonly string[] {
    const heads = ["HEAD", "MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD"];
    const commits = heads.flatMap((head) => this.lines("merge-base", ref, head));
    return [...new Set(commits)].map((commit) => this.recordIn(commit));
  }

  /**
   * Where lines come from that are not published yet, and will be before ours: the branch of that name on this machine, and
   * what is being or has just been merged into another one.
   */
  otherBeginnings({ local }: Branch): readonly string[] {
    return [`refs/heads/${local}`, ...(this.current() === local ? [] : ["MERGE_HEAD", "HEAD^2"])];
  }

  has(name: string): boolean {
    return this.answer("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`) !== "";
  }

  /** The record as it is in a commit; empty where there is none. */
  recordIn(commit: string): string {
    return this.answer("show", "--end-of-options", `${commit}:./${RECORD_FILE}`);
  }

  private lines(...request: string[]): readonly string[] {
    return this.answer(...request)
      .split("\n")
      .filter(Boolean);
  }

  private answer(...request: string[]): string {
    try {
      return askGit(this.folder, request);
    } catch {
      return "";
    }
  }
}
