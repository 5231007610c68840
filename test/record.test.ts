import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";
import { npmScript } from "./npm-script.ts";

/** States of the folder with which several tests begin, each made once and copied. */
let states = "";
let folder = "";
const content = (...path: readonly string[]) => join(folder, "content", ...path);

beforeAll(() => {
  states = mkdtempSync(join(tmpdir(), "hearsay-states-"));
});
afterAll(() => rmSync(states, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-record-"));
  for (const [path, text] of Object.entries(smallestDossier)) {
    mkdirSync(dirname(content(path)), { recursive: true });
    writeFileSync(content(path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs a program in the folder, without what the machine's environment says about the content. */
function run(program: string, parameters: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { PATH = "", HOME = "" } = process.env;
  const options = {
    cwd: folder,
    timeout: 30_000,
    env: { PATH, HOME, SOURCE_DATE_EPOCH: "1741000000", ...environment },
  };
  return new Promise<Run>((done) => {
    execFile(program, parameters, options, (error, out, errors) => {
      done({ code: error ? Number(error.code ?? -1) : 0, output: out + errors });
    });
  });
}

function command(name: "record" | "check", parameters: readonly string[] = [], environment = {}): Promise<Run> {
  const script = npmScript(name);
  return run(script.program, [...script.parameters, ...parameters], environment);
}

const record = (...parameters: readonly string[]) => command("record", parameters);
const recordText = () => readFileSync(content("record.jsonl"), "utf8");
const recordLines = () =>
  recordText()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

async function begin(name: string, make: () => Promise<unknown>): Promise<void> {
  const state = join(states, name);
  if (existsSync(state)) {
    rmSync(folder, { recursive: true });
    cpSync(state, folder, { recursive: true });
    return;
  }
  await make();
  cpSync(folder, state, { recursive: true });
}

/** The smallest dossier, recorded. */
const beginRecorded = () => begin("recorded", () => record());

function edit(path: string, found: string, replacement: string): void {
  const before = readFileSync(content(path), "utf8");
  expect(before).toContain(found);
  writeFileSync(content(path), before.replace(found, replacement));
}

function correct(path: string, text: string): void {
  edit(path, "\nverdict:", `\ncorrections:\n  - on: 2025-03-03\n    kind: correction\n    text: ${text}\nverdict:`);
}

describe("npm run record", () => {
  test("records everything that has an address once, and nothing the second time", async () => {
    expect(await record()).toEqual({
      code: 0,
      output: `Recorded in content/record.jsonl:
  line 1  articles/bridge  published for the first time
  line 2  claims/denial  published for the first time
  line 3  claims/opening  published for the first time
  line 4  pages/about  published for the first time
  line 5  people/ada  published for the first time
  line 6  people/ben  published for the first time
  line 7  people/cy  published for the first time
  line 8  questions/when  published for the first time
  line 9  sources/gazette  published for the first time
  line 10  sources/minutes  published for the first time
  line 11  timeline/meeting  published for the first time
Commit record.jsonl together with the content.
`,
    });
    const before = recordText();
    expect(await record()).toEqual({
      code: 0,
      output: "Nothing to record: content/record.jsonl has everything as it stands.\n",
    });
    expect(recordText()).toBe(before);
    expect(await command("check", [], { CI: "true" })).toMatchObject({ code: 0 });
  });

  test("writes the keys of the contract, and the same wherever the site stands", async () => {
    await command("record", [], { BASE_PATH: "/story/", SITE_URL: "https://elsewhere.example" });
    const [first, second] = recordLines();
    expect(Object.keys(first)).toEqual(["seq", "on", "id", "url", "digest", "body", "correction", "prev"]);
    expect(first).toMatchObject({ seq: 1, on: "2025-03-03", id: "articles/bridge", url: "/articles/bridge/" });
    expect([first.correction, first.prev]).toEqual([null, null]);
    expect([first.digest, first.body, second.prev]).toEqual(
      [0, 0, 0].map(() => expect.stringMatching(/^[0-9a-f]{64}$/)),
    );
  });

  test("takes the content folder from --content or CONTENT_DIR", async () => {
    cpSync(content(), join(folder, "other"), { recursive: true });
    expect((await record("--content", "other")).output).toContain("Recorded in other/record.jsonl:");
    expect((await command("record", [], { CONTENT_DIR: "other" })).output).toContain("Nothing to record: other/record");
    expect(existsSync(content("record.jsonl"))).toBe(false);
  });

  test("adds a line for what was polished, corrected or is new; drafts have none", async () => {
    await beginRecorded();
    edit("articles/bridge.md", "denies it", "denies that");
    edit("claims/opening.md", "substance: accurate", "substance: unproven");
    correct("claims/opening.md", "We had the wrong verdict.");
    const third = smallestDossier["claims/opening.md"].replace("opens in May", "is green");
    writeFileSync(content("claims/third.md"), third);
    writeFileSync(
      content("claims/draft.md"),
      third.replace("is green", "is red").replace("kind:", "draft: true\nkind:"),
    );
    const { code, output } = await record();
    expect({ code, output }).toEqual({
      code: 0,
      output: `Recorded in content/record.jsonl:
  line 12  articles/bridge  something else has changed
  line 13  claims/opening  what readers rely on has changed (correction of 2025-03-03)
  line 14  claims/third  published for the first time
Commit record.jsonl together with the content.
`,
    });
    expect(recordLines()[12].correction).toEqual({
      number: 1,
      on: "2025-03-03",
      kind: "correction",
      text: "We had the wrong verdict.",
    });
  });

  test("refuses a silent change, says what was said, and writes nothing", async () => {
    await beginRecorded();
    const before = recordText();
    edit("claims/opening.md", "substance: accurate", "substance: unproven");
    expect(await record()).toEqual({
      code: 1,
      output: `content/claims/opening.md:18:14  error  silent-change  Since 2025-03-03 (line 3 of record.jsonl) "verdict: substance" has said “accurate”. It has changed without a correction. Add an entry to corrections that says what has changed, or put the old words back.
    18 |   substance: unproven
       |              ^^^^^^^^
13 files checked: 1 error.
Nothing was recorded. Mend what stands above, then run npm run record again.
`,
    });
    expect(recordText()).toBe(before);
  });

  test("refuses a silent change where nobody has kept what was said", async () => {
    await beginRecorded();
    edit("claims/opening.md", "finding: Ben said so.", "finding: Nobody said so.");
    rmSync(join(folder, ".hearsay"), { recursive: true });
    expect((await record()).output).toContain(
      "opening.md:1:1  error  silent-change  This claim has been published with other words since 2025-03-03 (line 3 of record.jsonl)",
    );
  });

  test("refuses other errors, and a record that was altered", async () => {
    edit("claims/opening.md", "by: ada", "by: nobody");
    expect((await record()).output).toMatch(/dangling-reference.*1 error\..*Nothing was recorded\./s);
    expect(existsSync(content("record.jsonl"))).toBe(false);
    edit("claims/opening.md", "by: nobody", "by: ada");
    await record();
    edit("record.jsonl", '"on":"2025-03-03","id":"claims/denial"', '"on":"2025-03-02","id":"claims/denial"');
    const { code, output } = await record();
    expect(code).toBe(1);
    expect(output).toContain("record-broken  Line 3 of the record does not follow from the line before it");
  });

  test("could not run: no such folder, no such option, a day that is none", async () => {
    expect(await record("--content", "none")).toMatchObject({ code: 2, output: expect.stringContaining("none") });
    expect(await record("--verfy")).toMatchObject({ code: 2, output: expect.stringContaining("--verfy") });
    expect(await record("--verify", "")).toMatchObject({ code: 2, output: expect.stringContaining("names nothing") });
    expect(await record("--help")).toMatchObject({
      code: 0,
      output: expect.stringContaining("--verify FILE|ADDRESS|BRANCH"),
    });
  });

  test("the check warns of what is unrecorded at a desk, and fails where the site is published", async () => {
    await beginRecorded();
    edit("articles/bridge.md", "denies it", "denies that");
    expect(await command("check")).toMatchObject({ code: 0, output: expect.stringContaining("warning  unrecorded") });
    const published = await command("check", [], { CI: "true" });
    expect(published).toMatchObject({ code: 1, output: expect.stringContaining("error  unrecorded") });
    expect(await command("record", [], { CI: "true" })).toMatchObject({ code: 0 });
  });
});

describe("a dossier without a record", () => {
  const CI = { CI: "true" };

  test("is not published, be the record lost or never begun, or empty", async () => {
    await beginRecorded();
    const recorded = recordText();
    edit("claims/opening.md", "substance: accurate", "substance: unproven");
    for (const lost of [() => rmSync(content("record.jsonl")), () => writeFileSync(content("record.jsonl"), "")]) {
      writeFileSync(content("record.jsonl"), recorded);
      lost();
      expect(await command("check", [], CI)).toMatchObject({
        code: 1,
        output: expect.stringContaining("error  no-record"),
      });
    }
  });

  test("is published where site.md says so, and is not recorded then", async () => {
    edit("site.md", "tagline:", "record: none\ntagline:");
    expect(await command("check", [], CI)).toMatchObject({ code: 0, output: expect.not.stringContaining("record") });
    expect(await record()).toEqual({
      code: 2,
      output: "site.md says record: none. Remove the key to begin a record, then run npm run record again.\n",
    });
    expect(existsSync(content("record.jsonl"))).toBe(false);
    edit("site.md", "record: none\n", "");
    await record();
    edit("site.md", "tagline:", "record: none\ntagline:");
    expect(await command("check")).toMatchObject({
      code: 1,
      output: expect.stringContaining("error  record-despite-none"),
    });
  });

  test("has a record that is none of its own", async () => {
    await beginRecorded();
    const other = recordText();
    rmSync(content("record.jsonl"));
    writeFileSync(content("record.jsonl"), other.replaceAll("/denial", "/refusal"));
    expect(await command("check", [], CI)).toMatchObject({ code: 1, output: expect.stringContaining("record-broken") });
    rmSync(content("record.jsonl"));
    mkdirSync(content("record.jsonl"));
    expect(await command("check", [], CI)).toMatchObject({
      code: 1,
      output: expect.stringContaining("error  no-record"),
    });
    expect(await record()).toMatchObject({ code: 2, output: expect.stringContaining("cannot be read") });
  });
});

describe("what has been done", () => {
  const future = () => edit("claims/opening.md", "on: 2025-03-01", "on: 2062-03-01");

  test("cannot lie ahead where it is recorded, as the clock or SOURCE_DATE_EPOCH has it", async () => {
    future();
    const refused = await record();
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("error  future-date");
    expect(refused.output).not.toContain("no-record");
    expect(existsSync(content("record.jsonl"))).toBe(false);
    expect(await command("record", [], { SOURCE_DATE_EPOCH: "2908742400" })).toMatchObject({ code: 0 });
  });

  test.each(["check", "record"] as const)("is not held against a day that is none: %s", async (name) => {
    expect(await command(name, [], { SOURCE_DATE_EPOCH: "soon" })).toEqual({
      code: 2,
      output: "SOURCE_DATE_EPOCH is not a number of seconds.\n",
    });
  });
});

describe("npm run record -- --verify", () => {
  test("a published file that is the beginning of this record", async () => {
    await beginRecorded();
    cpSync(content("record.jsonl"), join(folder, "published.jsonl"));
    edit("articles/bridge.md", "denies it", "denies that");
    await record();
    expect(await record("--verify", "published.jsonl")).toEqual({
      code: 0,
      output: "The record at published.jsonl (11 lines) is the beginning of this one, which has 1 more.\n",
    });
  });

  test("a published file that says something else, though both chains hold", async () => {
    await beginRecorded();
    const published = recordText();
    writeFileSync(join(folder, "published.jsonl"), published);
    rmSync(content("record.jsonl"));
    await command("record", [], { SOURCE_DATE_EPOCH: "1741100000" });
    expect(await command("check")).toMatchObject({ code: 0 });
    const { code, output } = await record("--verify", "published.jsonl");
    expect(code).toBe(1);
    expect(output).toContain("Line 1 of the record at published.jsonl is not the same here.");
    expect(output).toContain(`  published: ${published.split("\n")[0]}\n  here:      ${recordText().split("\n")[0]}\n`);
  });

  test("a published line that is missing here", async () => {
    await beginRecorded();
    writeFileSync(join(folder, "published.jsonl"), `${recordText()}{"seq":"\u001b[2J"}\n`);
    const { code, output } = await record("--verify", "published.jsonl");
    expect(code).toBe(1);
    expect(output).toContain("Line 12 of the record at published.jsonl is missing here.");
    expect(output).toContain('  published: {"seq":"<U+001B>[2J"}\n');
  });

  test("nothing to hold against it", async () => {
    await beginRecorded();
    expect(await record("--verify", "none.jsonl")).toMatchObject({
      code: 2,
      output: expect.stringContaining("none.jsonl cannot be read"),
    });
    writeFileSync(join(folder, "page.html"), "<!doctype html>");
    expect(await record("--verify", "page.html")).toEqual({
      code: 2,
      output: "What stands at page.html is no publication record, or an empty one: nothing is proved.\n",
    });
  });

  test("an address", async () => {
    await beginRecorded();
    const replies: Record<string, string> = { "/record.jsonl": recordText(), "/page": "<p>Not found" };
    const server = createServer(({ url = "" }, response) => {
      const reply = replies[url];
      response.writeHead(reply === undefined ? (url === "/fault" ? 500 : 404) : 200).end(reply);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    try {
      const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      expect(await record("--verify", `${site}/record.jsonl`)).toMatchObject({ code: 0 });
      expect(await record("--verify", `${site}/page`)).toMatchObject({ code: 2 });
      expect(await record("--verify", `${site}/none`)).toEqual({
        code: 0,
        output: `Nothing is published at ${site}/none yet: it answers with the status 404. So this is a first time: there is nothing to hold the record against.\n`,
      });
      expect(await record("--verify", `${site}/fault`)).toEqual({
        code: 2,
        output: `${site}/fault answers with the status 500.\n`,
      });
      replies["/record.jsonl"] = recordText().replace("2025-03-03", "2025-03-02");
      expect(await record("--verify", `${site}/record.jsonl`)).toMatchObject({ code: 1 });
    } finally {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  });
});

describe("two branches that have both recorded", () => {
  const identity = ["-c", "user.name=Desk", "-c", "user.email=desk@bridges.example", "-c", "init.defaultBranch=main"];
  const git = (...request: readonly string[]) => run("git", [...identity, ...request]);

  async function commit(): Promise<void> {
    await git("add", "--all", ":!.hearsay");
    expect(await git("commit", "--quiet", "--message", "A change")).toMatchObject({ code: 0 });
  }

  /** The branch `theirs` has another claim and has polished the article; `main`, on which we are, has corrected a claim. */
  const part = () => begin("parted", makeBranches);

  async function makeBranches(): Promise<void> {
    await git("init", "--quiet");
    await record();
    await commit();
    await git("checkout", "--quiet", "-b", "theirs");
    writeFileSync(content("claims/third.md"), smallestDossier["claims/opening.md"].replace("opens in May", "is green"));
    edit("articles/bridge.md", "denies it", "denies that");
    await record();
    await commit();
    await git("checkout", "--quiet", "main");
    edit("claims/opening.md", "substance: accurate", "substance: unproven");
    correct("claims/opening.md", "We had the wrong verdict.");
    await record();
    await commit();
    writeFileSync(join(folder, "published.jsonl"), recordText());
  }

  test("are joined by recording again, the published one first, and the command says which one that is", async () => {
    await part();
    await git("checkout", "--quiet", "theirs");
    expect(await git("merge", "--quiet", "--no-edit", "main")).toMatchObject({ code: 1 });
    expect(await command("check")).toMatchObject({ code: 1, output: expect.stringContaining("record.jsonl:12:1") });
    expect(await record()).toEqual({
      code: 0,
      output: `Joined two branches in content/record.jsonl: the lines of main (the branch with the usual name, since there is no remote) stay as they are; 2 lines of the other follow, with new numbers and the same words.
Nothing to record: content/record.jsonl has everything as it stands.
`,
    });
    expect(await command("check", [], { CI: "true" })).toMatchObject({ code: 0 });
    expect(await record("--verify", "published.jsonl")).toMatchObject({ code: 0 });
    expect(await record("--verify", "main")).toEqual({
      code: 0,
      output: "The record at main (12 lines) is the beginning of this one, which has 2 more.\n",
    });
    expect(await record("--verify", "theirs")).toMatchObject({ code: 1 });
  });

  test("are joined in the order of the file where there is no repository, and the command says why", async () => {
    await part();
    await git("merge", "--quiet", "--no-edit", "theirs");
    rmSync(join(folder, ".git"), { recursive: true });
    const { code, output } = await record();
    expect(code).toBe(0);
    expect(
      output,
    ).toContain(`Joined two branches in content/record.jsonl: the lines of the side that stands first stay as they are; 2 lines of the other follow, with new numbers and the same words.
Which of the two is published is not known, since the content lies in no Git repository. Before you publish, hold the record against what is published: npm run record -- --verify ADDRESS
`);
    expect(await record("--verify", "published.jsonl")).toMatchObject({ code: 0 });
  });

  test("are joined as somebody says", async () => {
    await part();
    await git("checkout", "--quiet", "theirs");
    await git("merge", "--quiet", "--no-edit", "main");
    rmSync(join(folder, ".git"), { recursive: true });
    expect(await record("--published", "published.jsonl", "--verify", "published.jsonl")).toMatchObject({ code: 2 });
    expect(await record("--published", "nothing")).toMatchObject({
      code: 2,
      output: expect.stringContaining("nothing cannot be read"),
    });
    expect(await record("--published", "published.jsonl")).toMatchObject({
      code: 0,
      output: expect.stringContaining("the lines of published.jsonl (as you say) stay as they are"),
    });
    expect(await record("--verify", "published.jsonl")).toMatchObject({ code: 0 });
  });
});
