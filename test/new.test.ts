import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkKinds } from "../src/dossier/collections.ts";
import { runOverStory } from "./npm-script.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "new-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...arguments_: readonly string[]) => runOverStory(folder, command, ...arguments_);

describe("npm run new -- dossier", () => {
  it("writes a dossier that the check has nothing against, and says what to do next", () => {
    const { status, stdout } = run("new", "dossier", "story");
    expect([status, stdout.split("\n").filter((line) => /^ {2}\d\./.test(line))]).toEqual([
      0,
      [
        "  1. See it, and see it change with every save:  CONTENT_DIR=story npm run dev",
        "  2. Have it checked:                            CONTENT_DIR=story npm run check",
        "  3. Build the site into dist/:                  CONTENT_DIR=story npm run build",
      ],
    ]);
    const check = run("check", "--format", "json");
    const findings: readonly { readonly severity: string; readonly rule: string }[] = JSON.parse(check.stdout);
    expect([check.status, findings.map(({ severity, rule }) => `${severity} ${rule}`)]).toEqual([
      0,
      ["warning no-record"],
    ]);
    for (const collection of Object.values(linkKinds))
      expect(readdirSync(join(folder, "story", collection)), collection).not.toEqual([]);
  });

  it("marks everything in it as an example", () => {
    const story = join(folder, "story");
    const texts = readdirSync(story, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => [path, readFileSync(join(story, path), "utf8")] as const);
    expect(texts.filter(([, text]) => !/example|invented|to adapt/i.test(text)).map(([path]) => path)).toEqual([]);
    const hosts = texts.flatMap(([, text]) => [...text.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host));
    expect(hosts.filter((host) => !host?.endsWith("example.org"))).toEqual(["creativecommons.org"]);
  });

  it("writes the folders and a site with blanks alone, if that is asked for", () => {
    const { status, stdout } = run("new", "dossier", "bare", "--empty");
    expect([status, stdout]).toEqual([0, expect.stringContaining("CONTENT_DIR=bare npm run new -- source")]);
    expect(readdirSync(join(folder, "bare")).sort()).toEqual([...Object.values(linkKinds), "site.md"].sort());
    const check = run("check", "--format", "json", "--content", join(folder, "bare"));
    const findings: readonly { readonly rule: string }[] = JSON.parse(check.stdout);
    expect([check.status, new Set(findings.map(({ rule }) => rule))]).toEqual([
      1,
      new Set(["no-claims", "wrong-type"]),
    ]);
  });

  it("leaves a folder alone that holds something", () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "mine.txt"), "");
    const { status, stderr } = run("new", "dossier", "full");
    expect([status, stderr]).toEqual([
      2,
      `${join(folder, "full")} holds something already. Nothing was written; name a folder that is new or empty.\n`,
    ]);
    expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
  });

  it("leaves a file alone", () => {
    expect(run("new", "dossier", join("full", "mine.txt")).status).toBe(2);
  });
});

describe("npm run new -- KIND ID", () => {
  it("writes a template once and never again", () => {
    const file = join(folder, "story", "claims", "quite-new.md");
    expect(run("new", "claim", "quite-new").stdout).toBe(
      "story/claims/quite-new.md is written. npm run check names its blanks.\n",
    );
    writeFileSync(file, `${readFileSync(file, "utf8")}mine`);
    const again = run("new", "claim", "quite-new");
    expect([again.status, again.stdout, again.stderr]).toEqual([
      2,
      "",
      `${file} exists. Nothing was written; choose another id, or edit the file.\n`,
    ]);
    expect(readFileSync(file, "utf8").endsWith("mine")).toBe(true);
    rmSync(file);
  });

  it("writes several at once, or none where one is there", () => {
    const sources = join(folder, "story", "sources");
    const { stdout } = run("new", "source", "one", "two");
    expect(stdout).toBe("story/sources/one.md\nstory/sources/two.md\nare written. npm run check names their blanks.\n");
    expect(readFileSync(join(sources, "two.md"), "utf8")).toMatch(/^accessed: \d{4}-\d\d-\d\d$/m);
    expect(run("new", "source", "three", "one").status).toBe(2);
    expect(readdirSync(sources)).not.toContain("three.md");
    for (const name of ["one.md", "two.md"]) rmSync(join(sources, name));
  });

  it.each([
    [["clam", "x"], 'There is no kind "clam". Did you mean "claim"?'],
    [["claim", "a", "B"], '"B" cannot be an id.'],
    [["dossier", "a", "b"], '"b" is too much.'],
    [["claim", "a", "--empty"], "--empty belongs to a dossier."],
    [["claim", "a", "--force"], "Unknown option '--force'"],
    [["claim", "a", "--content", "nowhere"], "There is no content in nowhere: site.md is missing."],
    [["dossier"], "Say where the dossier is to lie: npm run new -- dossier ../my-story"],
  ])("refuses %j", (arguments_, message) => {
    const { status, stdout, stderr } = run("new", ...arguments_);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("npm run new -- language", () => {
  const messages = () => JSON.parse(readFileSync(join(folder, "words", "messages.json"), "utf8"));

  beforeAll(() => {
    expect(run("new", "dossier", "words").status).toBe(0);
    inLanguage("cs");
  });
  /** Says in site.md which language the site has. */
  function inLanguage(language: string): void {
    const file = join(folder, "words", "site.md");
    const text = readFileSync(file, "utf8").replace(/^language: .*\n/m, "");
    writeFileSync(file, text.replace(/^---\n/, `---\nlanguage: ${language}\n`));
  }

  it("writes every message that a language lacks, with the English beside it, and keeps what is there", () => {
    const inWords = ["--content", join(folder, "words")];
    const { status, stdout } = run("new", "language", "cs", ...inWords);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^words\/messages\.json has \d{3} messages to translate: fill in each "text" that is empty, with the "english" beside it\. What stays empty is shown in English\.\n$/,
      ),
    ]);
    expect(messages()["date.none"]).toEqual({ english: "undated", text: "" });
    const all = Object.keys(messages()).length;
    const own = { ...messages(), "date.none": "bez data", "date.about": undefined };
    writeFileSync(join(folder, "words", "messages.json"), JSON.stringify(own));
    expect(run("new", "language", "cs", ...inWords).stdout).toContain(`has ${all - 1} messages to translate`);
    expect(messages()["date.none"]).toBe("bez data");
    expect(messages()["date.about"]).toEqual({ english: "about {date}", text: "" });
  });

  it("has nothing to write for a language that comes along", () => {
    rmSync(join(folder, "words", "messages.json"));
    inLanguage("uk");
    expect(run("new", "language", "uk", "--content", join(folder, "words")).stdout).toBe(
      "The interface has all its words in uk; words/messages.json may have others for any of them.\n",
    );
  });

  it("says what is no language, and what cannot be read", () => {
    const inWords = ["--content", join(folder, "words")];
    inLanguage("cs");
    expect(run("new", "language", "czech", ...inWords)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"czech" is no language. Write its tag (BCP 47), such as uk, ar or pt-BR.'),
    });
    expect(run("new", "language", "sk", ...inWords)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'site.md says that the site is in "cs", so nothing was written. Write language: sk there first, or give its language.',
      ),
    });
    expect(run("new", "language", "Czech language", ...inWords)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        '"Czech language" is no language. Write its tag (BCP 47), such as uk, ar or pt-BR.',
      ),
    });
    writeFileSync(join(folder, "words", "messages.json"), "{");
    expect(run("new", "language", "cs", ...inWords)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("messages.json cannot be read, and nothing was changed."),
    });
    expect(readFileSync(join(folder, "words", "messages.json"), "utf8")).toBe("{");
  });
});
