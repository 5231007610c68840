import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { smallestDossier } from "../../../test/dossiers/smallest-dossier.ts";
import { canonicalJson } from "../../record/line.ts";
import { sha256 } from "../sha256.ts";
import { earlierWordsFinder } from "./earlier-words.ts";

const WORDS = {
  title: "The bridge",
  standfirst: "What was said.",
};
const DIGEST = sha256(canonicalJson(WORDS));
const FILE = "articles/bridge.md";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-history-"));
  mkdirSync(join(folder, "content", "articles"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function commit(text: string): void {
  writeFileSync(join(folder, "content", FILE), text);
  const identity = ["-c", "user.name=Desk", "-c", "user.email=desk@bridges.example"];
  execFileSync("git", ["add", "--all"], { cwd: folder });
  execFileSync("git", [...identity, "commit", "--quiet", "--message", "A change"], { cwd: folder });
}

test("finds in the history of Git what an entry said", () => {
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  const published = smallestDossier[FILE];
  for (const title of ["A bridge", "The bridge", "The old bridge", "Bridges"])
    commit(published.replace("The bridge", title));
  const find = earlierWordsFinder(join(folder, "content"));
  expect(find(FILE, DIGEST)).toEqual(WORDS);
  expect(find(FILE, "0".repeat(64))).toBe(undefined);
  expect(find("articles/other.md", DIGEST)).toBe(undefined);
});

test("finds nothing where there is no history", () => {
  expect(earlierWordsFinder(join(folder, "content"))(FILE, DIGEST)).toBe(undefined);
  expect(earlierWordsFinder(join(folder, "none"))(FILE, DIGEST)).toBe(undefined);
});
