import { expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { english } from "../language/english.ts";
import { contextOf, relationGroups } from "./claim-page.ts";

const { dossier } = editionOfExample();

it("finds every passage that annotates a claim, also one used again", () => {
  const { uses } = contextOf({ id: "denial" }, dossier);
  expect(uses.map(({ article, passage }) => [article.id, passage.anchor])).toEqual([
    ["bridge", "claim-denial"],
    ["bridge", "claim-denial-2"],
  ]);
});

it("gives relations from both ends, worded from the claim's own side", () => {
  const own = relationGroups(contextOf({ id: "denial" }, dossier), english);
  const inverse = relationGroups(contextOf({ id: "opening" }, dossier), english);
  expect(own.map(({ label, claims }) => [label, claims.map(({ id }) => id)])).toEqual([["Contradicts", ["opening"]]]);
  expect(inverse.map(({ label, claims }) => [label, claims.map(({ id }) => id)])).toEqual([
    ["Contradicted by", ["denial"]],
    ["Repeated by", ["formula"]],
  ]);
});

it("finds the events that a claim belongs to", () => {
  expect(contextOf({ id: "opening" }, dossier).events.map(({ id }) => id)).toEqual(["meeting"]);
  expect(contextOf({ id: "silence" }, dossier).events).toEqual([]);
});
