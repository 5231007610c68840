import { expect, it } from "vitest";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import { articleShared, claimShared, personShared } from "./shared-as.ts";

const { dossier } = editionOfExample(tellingDossier);
const claim = entryOf(dossier.claims, "opening");
const line = (seq: number, on: string) =>
  JSON.stringify({
    seq,
    on,
    id: "claims/opening",
    url: "/claims/opening/",
    digest: "0".repeat(64),
    body: "0".repeat(64),
    correction: null,
    prev: seq === 1 ? null : "0".repeat(64),
  });

it("an article has the dates that its own keys and corrections give", () => {
  const { dossier: smallest } = editionOfExample({});
  expect(articleShared(entryOf(smallest.articles, "bridge"), smallest)).toEqual({
    type: "article",
    published: "2025-03-01T12:00Z",
    modified: "2025-03-01T12:00Z",
  });
});

it("a claim was published when the record first says so; without a record nobody knows", () => {
  const { record: _, ...unrecorded } = dossier;
  expect(claimShared(claim, { ...unrecorded, record: undefined }).published).toBeUndefined();
  const record = `${line(1, "2025-04-01")}\n${line(2, "2025-05-01")}\n`;
  expect(claimShared(claim, { ...dossier, record })).toEqual({
    type: "article",
    published: "2025-04-01",
    modified: "2025-05-01",
  });
});

it("a date that is not sure is not said", () => {
  const vague = { ...claim, corrections: [], verdict: { ...claim.verdict, on: "2025~" } };
  expect(claimShared(vague, { ...dossier, record: undefined }).modified).toBeUndefined();
});

it("only people have profiles", () => {
  expect(personShared({ kind: "person" }).type).toBe("profile");
  expect(personShared({ kind: "outlet" }).type).toBe("website");
});
