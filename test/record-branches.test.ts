import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { comparePublished } from "../src/record/comparison.ts";
import { readAndCheck } from "../src/site/edition.ts";
import { findPublished } from "../src/site/record/published-branch.ts";
import { type Recording, recordChanges } from "../src/site/record/record-changes.ts";
import { settingsFrom } from "../src/site/settings.ts";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";

// What was recorded is not kept for messages: it would lie among the words of whoever runs the tests.
vi.mock("../src/site/record/kept-words.ts", () => ({ keepWords: () => {}, keptWords: () => new Map() }));

const UNION = readFileSync(resolve(import.meta.dirname, "../.gitattributes"), "utf8");

let templates = "";
let folder = "";
beforeAll(() => {
  templates = mkdtempSync(join(tmpdir(), "hearsay-repositories-"));
});
afterAll(() => rmSync(templates, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-branches-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A checkout of a repository in which a dossier lies. */
class Desk {
  readonly root: string;
  readonly content: string;

  constructor(root: string, content = "content") {
    this.root = root;
    this.content = join(root, content);
  }

  /** Runs Git; a merge that stops at a conflict is no fault here. */
  git(...request: readonly string[]): void {
    const identity = ["-c", "user.name=Desk", "-c", "user.email=desk@bridges.example", "-c", "core.editor=true"];
    try {
      execFileSync("git", [...identity, ...request], {
        cwd: existsSync(this.root) ? this.root : folder,
        stdio: "pipe",
      });
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: Buffer; readonly stderr: Buffer };
      if (!/CONFLICT|could not apply/.test(`${stdout}${stderr}`)) throw new Error(`${stdout}${stderr}`);
    }
  }

  write(path: string, change: string | ((text: string) => string)): void {
    const file = join(this.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof change === "string" ? change : change(readFileSync(file, "utf8")));
  }

  get record(): string {
    return readFileSync(join(this.content, "record.jsonl"), "utf8");
  }

  recordAll(day = "2025-03-05"): Extract<Recording, { outcome: "recorded" }> {
    const recording = recordChanges(settingsFrom({ CONTENT_DIR: this.content }), day);
    if (recording.outcome === "refused") throw new Error(JSON.stringify(recording.errors, undefined, 2));
    return recording;
  }

  commit(message = "A change"): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  /** What would stop publishing. */
  get errors(): readonly string[] {
    const { findings } = readAndCheck(settingsFrom({ CONTENT_DIR: this.content, CI: "true" }));
    return findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
  }
}

interface Circumstances {
  readonly branch?: string;
  readonly attributes?: string;
  readonly content?: string;
}

/** A dossier that is recorded and committed on a branch, `main` unless given. Each is made once and copied. */
function begin(circumstances: Circumstances = {}): Desk {
  return copied("begun", circumstances, (root) => {
    const { branch = "main", attributes = "", content = "content" } = circumstances;
    const desk = new Desk(root, content);
    mkdirSync(root);
    for (const [path, text] of Object.entries(smallestDossier)) desk.write(path, text);
    if (attributes) writeFileSync(join(root, ".gitattributes"), attributes);
    desk.git("init", "--quiet", "--initial-branch", branch);
    desk.recordAll("2025-03-01");
    desk.commit();
  });
}

function copied(stage: string, circumstances: Circumstances, make: (root: string) => void): Desk {
  const { branch = "main", content = "content", attributes } = circumstances;
  const template = join(templates, [stage, branch, content, attributes ? "union" : "marks"].join("-"));
  if (!existsSync(template)) make(template);
  const root = join(folder, stage);
  cpSync(template, root, { recursive: true });
  return new Desk(root, content);
}

const corrected = (text: string) =>
  text
    .replace("substance: accurate", "substance: unproven")
    .replace(
      "\nverdict:",
      "\ncorrections:\n  - on: 2025-03-03\n    kind: correction\n    text: We were wrong.\nverdict:",
    );

/** The branch `feature` has a new claim and a polished article; the one that it was made from has a correction. */
function part(circumstances: Circumstances = {}): Desk & { readonly published: string } {
  const { branch = "main" } = circumstances;
  const parted = copied("parted", circumstances, (root) => {
    const desk = begin(circumstances);
    desk.git("checkout", "--quiet", "-b", "feature");
    desk.write("claims/third.md", smallestDossier["claims/opening.md"].replace("opens in May", "is green"));
    desk.write("articles/bridge.md", (text) => `${text}\nIt is [green](claim:third).\n`);
    desk.recordAll("2025-03-03");
    desk.commit("A claim");
    desk.git("checkout", "--quiet", branch);
    desk.write("claims/opening.md", corrected);
    desk.recordAll("2025-03-04");
    desk.commit("A correction");
    cpSync(desk.root, root, { recursive: true });
  });
  return Object.assign(parted, { published: parted.record });
}

function expectJoined(desk: Desk, published: string): void {
  expect(comparePublished(published, desk.record)).toMatchObject({ outcome: "prefix", added: 2 });
  expect(desk.errors).toEqual([]);
  const { record } = desk;
  expect(desk.recordAll().mended).toBeUndefined();
  expect(desk.record).toBe(record);
}

/** The ways in which what two branches have recorded comes together, from either side. */
const ways: Readonly<Record<string, (desk: Desk) => void>> = {
  "the published branch is merged into the other, as GitHub's button does": (desk) => {
    desk.git("checkout", "--quiet", "feature");
    desk.git("merge", "--quiet", "--no-edit", "main");
  },
  "the other branch is merged into the published one": (desk) => desk.git("merge", "--quiet", "--no-edit", "feature"),
  "the other branch is rebased": (desk) => {
    desk.git("checkout", "--quiet", "feature");
    desk.git("rebase", "--quiet", "main");
  },
  "the published branch is squashed into the other": (desk) => {
    desk.git("checkout", "--quiet", "feature");
    desk.git("merge", "--quiet", "--squash", "main");
  },
  "the other branch is squashed into the published one": (desk) => desk.git("merge", "--quiet", "--squash", "feature"),
  "a commit is picked": (desk) => desk.git("cherry-pick", "feature"),
};

describe.each([
  ["with conflict marks", ""],
  ["where Git keeps both sides, as this repository has it do", UNION],
])("two branches that have both recorded are joined %s", (_, attributes) => {
  test.each(Object.entries(ways))("%s", (__, comeTogether) => {
    const desk = part({ attributes });
    const { published } = desk;
    comeTogether(desk);
    expect(desk.errors.join()).toContain("Two branches have both added to the record");
    const { mended, standings } = desk.recordAll();
    expect(standings).toEqual([]);
    expect(mended).toMatchObject({ moved: 2, restored: 0, published: { is: "known", name: "main" } });
    expectJoined(desk, published);
  });
});

test("the attributes hold for a dossier in a folder of its own", () => {
  const desk = part({ attributes: UNION, content: "my-story" });
  const { published } = desk;
  desk.git("checkout", "--quiet", "feature");
  desk.git("merge", "--quiet", "--no-edit", "main");
  expect(desk.record).not.toContain("<<<<<<<");
  desk.recordAll();
  expectJoined(desk, published);
});

describe("what is published stays", () => {
  test("where a conflict was resolved in favour of the own side", () => {
    const desk = part();
    const { published } = desk;
    desk.git("checkout", "--quiet", "feature");
    desk.git("merge", "--quiet", "--no-edit", "main");
    desk.git("checkout", "--ours", "content/record.jsonl");
    expect(desk.recordAll().mended).toMatchObject({ moved: 2, restored: 1 });
    expectJoined(desk, published);
  });

  test("where own lines had been put before published ones", () => {
    const desk = part();
    const { published } = desk;
    desk.git("checkout", "--quiet", "feature");
    const own = desk.record;
    desk.git("merge", "--quiet", "--no-edit", "main");
    desk.write("record.jsonl", own);
    const named = { is: "known", name: "own", why: "as you say", beginnings: [own] } as const;
    recordChanges(settingsFrom({ CONTENT_DIR: desk.content }), "2025-03-05", named);
    expect(comparePublished(published, desk.record).outcome).toBe("differs");
    desk.recordAll();
    expect(comparePublished(published, desk.record).outcome).toBe("prefix");
    expect(desk.errors).toEqual([]);
  });

  test("where the record was deleted", () => {
    const desk = part();
    const { published } = desk;
    rmSync(join(desk.content, "record.jsonl"));
    expect(desk.recordAll().mended).toMatchObject({ moved: 0, restored: 12 });
    expect(desk.record).toBe(published);
    rmSync(join(desk.content, "record.jsonl"));
    desk.write("claims/opening.md", (text) => text.replace("substance: unproven", "substance: misleading"));
    expect(() => desk.recordAll()).toThrow("silent-change");
  });

  test("as the remote has it, where the branch on this machine has something else", () => {
    const desk = begin({ attributes: UNION });
    desk.git("clone", "--quiet", "--bare", ".", join(folder, "origin.git"));
    const other = new Desk(join(folder, "other"));
    desk.git("clone", "--quiet", join(folder, "origin.git"), other.root);
    other.write("claims/opening.md", corrected);
    other.recordAll("2025-03-04");
    other.commit();
    other.git("push", "--quiet");
    desk.git("remote", "add", "origin", join(folder, "origin.git"));
    desk.write("pages/method.md", "---\ntitle: Method\n---\n\nWe ask.\n");
    desk.recordAll("2025-03-03");
    desk.commit();
    desk.git("pull", "--quiet", "--no-rebase", "--no-edit", "origin", "main");
    const { mended } = desk.recordAll();
    expect(mended).toMatchObject({ moved: 1, published: { name: "origin/main" } });
    expect(comparePublished(other.record, desk.record)).toMatchObject({ outcome: "prefix", added: 1 });
    expect(desk.errors).toEqual([]);
  });

  test("and what only the remote has is not taken over before it is merged", () => {
    const desk = part();
    const { published } = desk;
    desk.git("checkout", "--quiet", "feature");
    const own = desk.record;
    expect(desk.recordAll().mended).toBeUndefined();
    expect(desk.record).toBe(own);
    expect(comparePublished(published, own).outcome).toBe("differs");
  });
});

test("where nothing tells which branch is published, somebody must say so", () => {
  const desk = part({ branch: "trunk" });
  const { published } = desk;
  desk.git("checkout", "--quiet", "feature");
  desk.git("merge", "--quiet", "--no-edit", "trunk");
  const before = desk.record;
  expect(() => desk.recordAll()).toThrow(
    "Two branches have both added to the record, and the lines of the published one must stay as they are; but no remote has a default branch here, and no branch is called main or master. Say which one it is: npm run record -- --published BRANCH",
  );
  expect(desk.record).toBe(before);
  desk.git("branch", "main", "trunk");
  desk.recordAll();
  expectJoined(desk, published);
});

test("the published branch is the one that the repository points to", () => {
  const origin = begin({ branch: "trunk" });
  const clone = new Desk(join(folder, "clone"));
  clone.git("clone", "--quiet", origin.root, clone.root);
  const published = () => findPublished(clone.content, clone.record);
  expect(published()).toMatchObject({ is: "known", name: "origin/trunk", why: "the default branch of origin" });
  clone.git("remote", "set-head", "origin", "--delete");
  expect(published()).toMatchObject({ name: "origin/trunk", why: "the only branch of origin" });
  origin.git("branch", "other");
  clone.git("fetch", "--quiet");
  expect(published()).toMatchObject({ is: "unknown" });
  clone.git("checkout", "--quiet", "-b", "work", "--track", "origin/trunk");
  expect(published()).toMatchObject({ name: "origin/trunk", why: "the branch that work follows" });
  origin.git("branch", "main");
  clone.git("fetch", "--quiet");
  expect(published()).toMatchObject({ name: "origin/main", why: "the branch of origin with the usual name" });
});

test("a branch that did not know of a correction takes nothing back by polishing", () => {
  const desk = begin({ attributes: UNION });
  desk.git("checkout", "--quiet", "-b", "feature");
  desk.write("claims/opening.md", (text) => text.replace("The minutes have it.", "The minutes say so."));
  desk.recordAll("2025-03-03");
  desk.commit();
  desk.git("checkout", "--quiet", "main");
  desk.write("claims/opening.md", corrected);
  desk.recordAll("2025-03-04");
  desk.commit();
  const published = desk.record;
  desk.git("merge", "--quiet", "--no-edit", "feature");
  const { standings } = desk.recordAll();
  expect(standings.map(({ id, change }) => [id, change])).toEqual([["claims/opening", "rest"]]);
  expect(comparePublished(published, desk.record)).toMatchObject({ outcome: "prefix", added: 2 });
  expect(desk.errors).toEqual([]);
});
