import { expect, test } from "vitest";
import { sha256 } from "../../shell/sha256.ts";
import { replace } from "../examples/example.ts";
import { smallestDossier } from "../examples/smallest-dossier.ts";
import { digestOf, protectedWords } from "./fingerprint.ts";
import { guessWords } from "./guess.ts";
import { readRecordedEntry } from "./read-entry.ts";

function claimAfter(change: (text: string) => string) {
  const claim = readRecordedEntry("claims/opening.md", change(smallestDossier["claims/opening.md"]));
  if (!claim) throw new Error("the claim cannot be read");
  return claim;
}

const before = protectedWords(claimAfter((text) => text));
const digest = digestOf(before, sha256);

test.each([
  ["a verdict of attribution", "attribution: exact", "attribution: fair"],
  ["a verdict of substance", "substance: accurate", "substance: unproven"],
  ["the status of a hop", "status: on-record", "status: reported"],
  ["the act of a hop", "act: said", "act: implied"],
])("guesses %s", (_, found, replacement) => {
  expect(guessWords(claimAfter(replace(found, replacement)), digest, sha256)).toEqual(before);
});

test("guesses nothing else", () => {
  expect(guessWords(claimAfter(replace("finding: Ben", "finding: Cy")), digest, sha256)).toBe(undefined);
});
