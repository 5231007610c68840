import { describe, expect, it } from "vitest";
import { fullestAssets, fullestDossier } from "../../../test/dossiers/fullest-dossier.ts";
import { checkManuscript } from "../../check/check.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import { sha256 } from "../../site/sha256.ts";
import { type Collection, collections } from "../collections.ts";
import { readDocument } from "../document.ts";
import { readManuscript } from "../manuscript.ts";
import { locator, type Span } from "../position.ts";
import type { Path } from "../yaml/collected-keys.ts";
import { schemas } from "./entries.ts";
import { type FieldKind, fieldAt } from "./field-at.ts";
import { valueAt } from "./read.ts";
import { site } from "./site.ts";
import { fieldsOf } from "./walk.ts";

/** The file of each schema in which all its keys stand, but for one that excludes another. */
const files: Readonly<Record<Collection | "site", string>> = {
  site: "site.md",
  articles: "articles/bridge.md",
  claims: "claims/opening.md",
  utterances: "utterances/remark.md",
  timeline: "timeline/meeting.md",
  sources: "sources/gazette.md",
  people: "people/dee.md",
  questions: "questions/when.md",
  pages: "pages/about.md",
};

/** What does not belong into a field of each kind, and the rule that says so. */
const misfits: Readonly<Record<FieldKind, readonly (readonly [string, string])[]>> = {
  text: [
    ["''", "empty-text"],
    ["true", "wrong-type"],
    ["[a]", "wrong-type"],
    ["x #y", "cut-text"],
  ],
  id: [
    ["Not An Id", "invalid-id"],
    ["nobody-at-all", "dangling-reference"],
    ["[ada]", "wrong-type"],
  ],
  ids: [
    ["Not An Id", "invalid-id"],
    ["nobody-at-all", "dangling-reference"],
    ["{ a: b }", "wrong-type"],
  ],
  date: [
    ["2025-02-30", "invalid-date"],
    ["2025-02-20T12:00", "invalid-date"],
    ["true", "wrong-type"],
  ],
  address: [
    ["javascript:alert(1)", "invalid-address"],
    ["example", "invalid-address"],
    ["[a]", "wrong-type"],
  ],
  language: [
    ["english", "invalid-language"],
    ["true", "wrong-type"],
  ],
  number: [
    ["one", "not-a-number"],
    ["true", "wrong-type"],
  ],
  word: [
    ["nonsense", "unknown-value"],
    ["[a]", "unknown-value"],
  ],
  "yes-or-no": [
    ["yes", "wrong-type"],
    ["'true'", "wrong-type"],
  ],
  list: [
    ["text", "wrong-type"],
    ["{ a: b }", "wrong-type"],
  ],
  keys: [
    ["text", "wrong-type"],
    ["[a]", "wrong-type"],
  ],
};

/** Texts with a rule of their own. */
const ownMisfits: Readonly<Record<string, readonly [string, string]>> = {
  "parts.0.id": ["Not An Id", "invalid-id"],
  url: ["https://bridges.example/path", "invalid-origin"],
  timeZone: ["Berlin", "invalid-time-zone"],
  "publisher.email": ["desk", "invalid-email"],
};

function findingsOf(change: Readonly<Record<string, string>>): readonly string[] {
  const all = { ...fullestDossier, ...change };
  const manuscript = readManuscript(
    {
      files: Object.entries(all).map(([path, text]) => ({ path, text })),
      assets: fullestAssets,
      now: "2026-11-22T12:00Z",
    },
    parseMarkdown,
  );
  return checkManuscript(manuscript, { isPublishing: false, today: "2026-11-22", sha256 }).map(
    ({ file, line, column, rule }) => `${file.replace("content/", "")}:${line}:${column} ${rule}`,
  );
}

function put(text: string, { start, end }: Span, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

it("nothing is found where every key is written", () => {
  expect(findingsOf({})).toEqual([]);
});

describe.each([...collections, "site"] as const)("%s", (collection) => {
  const file = files[collection];
  const text = fullestDossier[file] ?? "";
  const { frontmatter } = readDocument(text);
  const schema = collection === "site" ? site : schemas[collection];
  const paths = [...fieldsOf(schema)]
    .map(({ path }) => path.map((step) => (step === "*" ? 0 : step === "{}" ? "when" : step)))
    // The first rendering gives the words whole, the second one part by part.
    .map((path): Path => (path[0] === "renderings" && path[2] === "parts" ? ["renderings", 1, ...path.slice(2)] : path))
    .filter((path) => path.length > 0 && path.at(-1) !== "undated");
  const nameOf = (path: Path) => path.join(".");
  const at = (offset: number, changed = text) => {
    const { line, column } = locator(changed)(offset);
    return `${file}:${line}:${column}`;
  };
  const spanOf = (path: Path) => {
    const span = frontmatter.valueSpan(path);
    if (!span) throw new Error(`${file} does not write ${nameOf(path)}`);
    return span;
  };

  it.each(paths.map((path) => [nameOf(path), path] as const))("%s refuses what does not belong there", (name, path) => {
    const kind = fieldAt(collection, path)?.kind ?? "text";
    const own = collection === "site" || collection === "utterances" ? ownMisfits[name] : undefined;
    const isOnLinesBelow = kind === "list" || kind === "ids" || (kind === "keys" && typeof path.at(-1) === "string");
    for (const [misfit, rule] of own ? [own] : misfits[kind]) {
      const span = spanOf(path);
      // A list or keys on the lines below begin behind the colon; what replaces them stands on the line of the key.
      const start = isOnLinesBelow ? (frontmatter.keySpan(path) ?? span).end + 1 : span.start;
      const lineEnd = text.slice(span.start, span.end).endsWith("\n") ? "\n" : "";
      const changed = put(text, { start, end: span.end }, `${isOnLinesBelow ? " " : ""}${misfit}${lineEnd}`);
      const expected = at(start + (isOnLinesBelow ? 1 : misfit.includes("#") ? misfit.indexOf("#") : 0), changed);
      expect(findingsOf({ [file]: changed }), misfit).toContain(`${expected} ${rule}`);
    }
  });

  const bearers: readonly Path[] = [[], ...paths.filter((path) => (fieldAt(collection, path)?.keys ?? []).length > 0)];
  it.each(bearers.map((path) => [nameOf(path), path] as const))("%s refuses a key that is not its own", (_, path) => {
    const first = Object.keys(valueAt(frontmatter.value, path) ?? {})[0] ?? "";
    const { start } = frontmatter.keySpan([...path, first]) ?? { start: 0 };
    const indent = " ".repeat(locator(text)(start).column - 1);
    const changed = put(text, { start, end: start }, `foreign: x\n${indent}`);
    expect(findingsOf({ [file]: changed })).toContain(`${at(start, changed)} unknown-key`);
  });

  it.each(bearers.map((path) => [nameOf(path), path] as const))("%s misses each key that it needs", (_, path) => {
    for (const key of fieldAt(collection, path)?.neededKeys ?? []) {
      const span = frontmatter.keySpan([...path, key]) ?? { start: 0, end: 0 };
      // A misspelt key would be suggested, a foreign one is not.
      const changed = put(text, span, "zzzzzzzzzz");
      const found = findingsOf({ [file]: changed }).filter((finding) => finding.endsWith(" missing-key"));
      const bearer = frontmatter.keySpan(path);
      expect(found, key).toEqual([`${path.length === 0 ? `${file}:1:1` : at(bearer?.start ?? 0)} missing-key`]);
    }
  });
});
