import { describe, expect, test } from "vitest";
import { inTurn, replace } from "../../test/dossiers/example.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { sha256 } from "../site/sha256.ts";
import { fingerprintOf, protectedWords, readRecordedEntry } from "./fingerprint.ts";

type RecordedPath = "claims/opening.md" | "articles/bridge.md";

function entryAfter(path: RecordedPath, change: (text: string) => string) {
  const entry = readRecordedEntry(path, change(smallestDossier[path]));
  if (!entry) throw new Error(`${path} cannot be read`);
  return entry;
}

const CLAIM = "claims/opening.md";
const ARTICLE = "articles/bridge.md";
const same = (text: string) => text;

function changed(path: RecordedPath, change: (text: string) => string): string {
  const before = fingerprintOf(entryAfter(path, same), sha256);
  const after = fingerprintOf(entryAfter(path, change), sha256);
  return [before.digest !== after.digest && "digest", before.body !== after.body && "body"].filter(Boolean).join(", ");
}

test("the digest is that of the protected words as canonical JSON", () => {
  const words =
    '{"chain":[{"act":"said","by":"ben","on":"2025-02-19","sources":["minutes"],"status":"on-record"}],"claim":"The bridge opens in May.","finding":"Ben said so.","said":{"by":"ada","in":"gazette","on":"2025-02-20"},"verdict":{"attribution":"exact","on":"2025-03-01","substance":"accurate"}}';
  expect(fingerprintOf(entryAfter(CLAIM, same), sha256).digest).toBe(sha256(words));
});

test("the body is the digest of the other keys and the Markdown", () => {
  const rest =
    '{"authors":[{"name":"Desk"}],"central":"opening","corrections":[],"lead":true,"published":"2025-03-01T12:00Z","subject":"gazette"}\nAda says that [Ben said so](claim:opening), and [Cy denies it](claim:denial).';
  expect(fingerprintOf(entryAfter(ARTICLE, same), sha256).body).toBe(sha256(rest));
});

test("an article protects its title, its standfirst and its findings", () => {
  const words = protectedWords(entryAfter(ARTICLE, replace("subject:", "findings:\n  - It opens.\nsubject:")));
  expect(words).toEqual({ title: "The bridge", standfirst: "What was said.", findings: ["It opens."] });
});

describe("what readers rely on in a claim changes the digest alone", () => {
  test.each([
    ["claim", "The bridge opens in May.", "The bridge opens in June."],
    ["finding", "Ben said so.", "Ben said so once."],
    ["said.by", "by: ada", "by: cy"],
    ["said.on", "2025-02-20", "2025-02-21"],
    ["said.in", "in: gazette", "in: minutes"],
    ["said.passage", "in: gazette", "in: gazette\n  passage: ¶3"],
    ["said.words", "in: gazette", "in: gazette\n  words: In May"],
    ["chain.by", "by: ben\n    act", "by: cy\n    act"],
    ["chain.act", "act: said", "act: wrote"],
    ["chain.to", "act: said", "act: said\n    to: ada"],
    ["chain.on", "    on: 2025-02-19\n", ""],
    ["chain.status", "on-record", "reported"],
    ["chain.sources", "      - minutes\n", "      - gazette\n"],
    ["verdict.attribution", "attribution: exact", "attribution: fair"],
    ["verdict.substance", "substance: accurate", "substance: unproven"],
    ["verdict.on", "on: 2025-03-01", "on: 2025-03-02"],
  ])("%s", (_, found, replacement) => {
    expect(changed(CLAIM, replace(found, replacement))).toBe("digest");
  });
});

describe("what may be polished changes the body alone", () => {
  test.each([
    ["kind", "kind: reported-speech", "kind: position"],
    ["evidence", "bearing: supports", "bearing: context"],
    ["corrections", "relations: []", "corrections:\n  - { on: 2025-03-02, kind: update, text: More. }"],
    ["positions", "stance: for", "stance: open"],
    ["the Markdown", "The minutes have it.", "The minutes have it all."],
    ["a blank line within the Markdown", "The minutes have it.", "The minutes\n\nhave it."],
  ])("%s", (_, found, replacement) => {
    expect(changed(CLAIM, replace(found, replacement))).toBe("body");
  });
});

describe("how an entry is written changes nothing", () => {
  test.each([
    ["quotation marks", replace("Ben said so.", '"Ben said so."')],
    ["folding", replace("claim: The bridge opens in May.", "claim: >-\n  The bridge\n  opens in May.")],
    ["defaults written out", replace("relations: []", "relations: []\ncorrections: []\ndraft: false")],
    [
      "the order of keys",
      inTurn(
        replace("finding: Ben said so.\n", ""),
        replace("said:\n  by: ada", "finding: Ben said so.\nsaid:\n  by: ada"),
      ),
    ],
    ["comments", replace("chain:", "# The chain.\nchain:")],
    ["line endings", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["blank lines around the Markdown", replace("\nThe minutes have it.\n", "\n  \n\nThe minutes have it.  \n\n")],
  ])("%s", (_, change) => {
    expect(changed(CLAIM, change)).toBe("");
  });
});
