import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import GithubSlugger from "github-slugger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../src/check/rules.ts";
import { nodesOf, plainText } from "../src/dossier/links.ts";
import { withKeyTables } from "../src/dossier/schema/keys.ts";
import { parseMarkdown } from "../src/markdown/parse.ts";
import { checkMaterial } from "../src/site/edition.ts";
import { readContent } from "../src/site/read-content.ts";
import { settingsFrom } from "../src/site/settings.ts";
import { type Clone, cloneProject } from "./clone.ts";
import { rulesPage } from "./dossiers/rules-page.ts";

const root = resolve(import.meta.dirname, "..");
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...["docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];

/**
 * Commands that need another machine, or that are what is running now: they are only parsed. Their blocks are marked
 * `sh elsewhere` in the documents.
 */
const elsewhere: Readonly<Record<string, string>> = {
  "npm test": "is what runs this",
  "npm test -- src/check": "is what runs this",
  "npm test -- test/new.test.ts": "is what runs this",
  "npm run lint": "npm test begins with it",
  "npm run format": "rewrites files; npm test begins by asking whether it would",
  "npm ci --ignore-scripts --omit=dev": "needs the registry; npm start does it on a fresh clone",
  "npm run check -- --fix": "may change the content; test/check.test.ts does it on a copy",
  'SOURCE_DATE_EPOCH="$(date -d 2026-12-01T06:00Z +%s)" npm run check':
    "needs the date of GNU; test/drafts.test.ts sets it",
  'SOURCE_DATE_EPOCH="$(date -d 2026-12-01T06:00Z +%s)" OUT_DIR=preview npm run build': "likewise",
  "npm run import -- library.bib --dry-run": "needs a file of one's own; test/import.test.ts imports some",
  "npm run import -- library.bib": "likewise",
  "npm run import -- dossier.json --content ../their-story": "likewise",
  "npm run new -- language cs": "test/new.test.ts runs it on a dossier of its own",
  "npm run sources": "asks the network; src/sources tests it against a server of its own",
  "npm run new -- source https://example.org/2025/02/25/bridge":
    "asks the network; test/new-sources.test.ts has a server",
  "npm run new -- source --from addresses.txt": "asks the network, likewise",
  "pbpaste | npm run new -- source -": "asks the network, likewise",
  "npm run new -- source https://example.org/one https://example.org/two": "asks the network, likewise",
  "npm run record -- --verify https://example.org/record.jsonl": "asks the network; test/record.test.ts has a server",
  "npm run record -- --published https://example.org/record.jsonl": "asks the network, likewise",
  "export CI=true": "belongs to the copying",
  "npm run check && npm run record -- --verify https://www.example.org/record.jsonl && npm run build":
    "asks the network, likewise",
  'release="$(date -u +%Y%m%d%H%M%S)"': "belongs to the copying",
  'rsync -a dist/ "www.example.org:/srv/hearsay/$release/"': "needs a server",
  'ssh www.example.org "ln -sfn /srv/hearsay/$release /srv/hearsay/next && mv -T /srv/hearsay/next /srv/hearsay/dist"':
    "needs a server",
};

interface Block {
  readonly language: string;
  readonly flag: string | undefined;
  readonly text: string;
  /** The paragraph right before it. */
  readonly before: string;
}

function blocksOf(document: string): Block[] {
  const tree = parseMarkdown(readFileSync(join(root, document), "utf8"));
  let before = "";
  return [...nodesOf(tree, "paragraph", "code")].flatMap((node) => {
    if (node.type === "paragraph") {
      before = plainText(node);
      return [];
    }
    return [{ language: node.lang ?? "", flag: node.meta ?? undefined, text: node.value, before }];
  });
}

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(markdown: string): string[] {
  const slugger = new GithubSlugger();
  return [...nodesOf(parseMarkdown(markdown), "heading")].map((heading) => slugger.slug(plainText(heading)));
}

/** Every block of commands, once, with the first document that has it. */
const shellBlocks = documents
  .flatMap((document) => blocksOf(document).map((block) => ({ ...block, document })))
  .filter(({ language }) => language === "sh")
  .filter(
    (block, index, all) => all.findIndex(({ flag, text }) => flag === block.flag && text === block.text) === index,
  );

describe("the commands in the documents", () => {
  let clone: Clone;
  /** A smaller story than the project's own, which is what npm start builds. */
  const story = { CONTENT_DIR: "examples/dossier", SHARE_IMAGES: "off" };

  beforeAll(() => {
    clone = cloneProject();
  });

  afterAll(() => clone.remove());

  it.each(shellBlocks.filter(({ flag }) => flag === undefined))("run: $document: $text", ({ text }) => {
    clone.run(text, story);
    clone.restore();
  });

  it.each(shellBlocks.filter(({ flag }) => flag === "serves"))(
    "serve: $document: $text",
    async ({ text }) => {
      const { status, page } = await clone.visit(text);
      expect([status, /<h1[ >]/.test(page)]).toEqual([200, true]);
    },
    240_000,
  );

  it.each(shellBlocks.filter(({ flag }) => flag === "elsewhere"))("can be parsed: $document: $text", ({ text }) => {
    expect(spawnSync("bash", ["-n", "-c", text], { encoding: "utf8" }).stderr).toBe("");
    expect(text.split("\n").filter((line) => !Object.hasOwn(elsewhere, line))).toEqual([]);
  });

  it("are marked as they should be, and none is excused that does not occur", () => {
    const flags = new Set(shellBlocks.map(({ flag }) => flag));
    expect([...flags].sort()).toEqual(["elsewhere", "serves", undefined]);
    const lines = shellBlocks.filter(({ flag }) => flag === "elsewhere").flatMap(({ text }) => text.split("\n"));
    expect(Object.keys(elsewhere).filter((line) => !lines.includes(line))).toEqual([]);
  });
});

describe("docs/editing.md", () => {
  const text = readFileSync(join(root, "docs/editing.md"), "utf8");

  it("has the tables that the schemas give; npm run docs makes them", () => {
    expect(withKeyTables(text)).toBe(text);
  });

  it("shows a finding as the check gives it", () => {
    const material = readContent(join(root, "content"), join(root, "public"));
    const files = material.files.map((file) =>
      file.path === "claims/no-problem-via-biden.md"
        ? { ...file, text: file.text.replace("  passage: ¶3", "  passag: ¶3") }
        : file,
    );
    const { findings } = checkMaterial({ ...material, files }, settingsFrom({}, root));
    const errors = findings.filter(({ severity }) => severity === "error");
    const lines = errors.map(
      ({ file, line, column, severity, rule, message }) =>
        `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`,
    );
    expect([lines.length, text.includes(`\n${lines[0]}\n`)]).toEqual([1, true]);
  });

  it("has a table for everything", () => {
    expect([...text.matchAll(/<!-- keys of (\S+) -->/g)].map(([, name]) => name)).toEqual([
      "site",
      "articles",
      "claims",
      "utterances",
      "timeline",
      "sources",
      "people",
      "questions",
      "pages",
    ]);
  });
});

it.each(
  ["docs/editing.md", "docs/method.md"].flatMap((document) =>
    blocksOf(document).flatMap(({ before, text: example }) => {
      const file = /\b((?:content|examples)\/\S+\.md):$/.exec(before)?.[1];
      return file ? [{ document, file, example }] : [];
    }),
  ),
)("$document has an example that stands in $file", ({ file, example }) => {
  expect(`\n${readFileSync(join(root, file), "utf8")}`).toContain(`\n${example}\n`);
});

describe("docs/rules.md", () => {
  const text = readFileSync(join(root, "docs/rules.md"), "utf8");

  it("is what the rules and their examples give; npm run docs makes it", async () => {
    expect(await rulesPage()).toBe(text);
  });

  it("has an anchor for every rule, which reports and editors lead to", () => {
    const anchors = anchorsOf(text);
    expect(rules.map(({ name }) => name).filter((name) => !anchors.includes(name))).toEqual([]);
    const headings = [...nodesOf(parseMarkdown(text), "heading")].filter(({ depth }) => depth === 3);
    expect(headings.map(plainText)).toEqual(rules.map(({ name }) => name));
  });
});

describe.each(documents)("%s", (document) => {
  const tree = parseMarkdown(readFileSync(join(root, document), "utf8"));

  it("has links that lead somewhere", () => {
    const dead = [...nodesOf(tree, "link", "image")]
      .map(({ url }) => url)
      .filter(
        (url) => !/^(?:https?|claim|article|event|source|person|question|page):/.test(url) && !url.startsWith("/"),
      )
      .filter((url) => {
        const [path = "", anchor] = url.split("#");
        const file = path === "" ? join(root, document) : resolve(root, dirname(document), path);
        if (!existsSync(file)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(file, "utf8")).includes(anchor);
      });
    expect(dead).toEqual([]);
  });

  it("names only commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: object };
    const named = [...readFileSync(join(root, document), "utf8").matchAll(/npm run (?:--silent )?([a-z]+)/g)];
    expect(named.map(([, name = ""]) => name).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it("the README says of each dependency why it is there", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Record<string, Readonly<Record<string, string>>>;
  const installed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const section =
    readFileSync(join(root, "README.md"), "utf8").split("## What it is made of")[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(installed.toSorted());
});
