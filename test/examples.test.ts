import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAndCheck } from "../src/site/edition.ts";
import { settingsFrom } from "../src/site/settings.ts";
import { PROJECT, Workshop } from "./build-dossier.ts";

/** The stories in `examples/` that have their content and their public folder side by side, as an adopter has them. */
const stories = readdirSync(join(PROJECT, "examples")).filter((name) =>
  existsSync(join(PROJECT, "examples", name, "content")),
);

it("there are two stories from other fields than the first dossier's", () => {
  expect(stories).toEqual(["saying", "withdrawn"]);
});

describe.each(stories)("examples/%s", (name) => {
  const place = {
    CONTENT_DIR: join(PROJECT, "examples", name, "content"),
    PUBLIC_DIR: join(PROJECT, "examples", name, "public"),
  };

  it.each([
    ["at a desk", {}],
    ["where it is published", { CI: "true" }],
  ])("has nothing that the check finds %s", (_, circumstances) => {
    expect(readAndCheck(settingsFrom({ ...place, ...circumstances })).findings).toEqual([]);
  });

  it("can be built", async () => {
    const workshop = new Workshop("empty");
    const { code, output } = await workshop.build(place);
    workshop.remove();
    expect([code, output]).toEqual([0, expect.stringContaining("Built ")]);
  });
});
