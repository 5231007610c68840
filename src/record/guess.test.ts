import { expect, test } from "vitest";
import { replace } from "../../test/dossiers/example.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { sha256 } from "../site/sha256.ts";
import { guessWords } from "./changes.ts";
import { digestOf, protectedWords, readRecordedEntry } from "./fingerprint.ts";

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
