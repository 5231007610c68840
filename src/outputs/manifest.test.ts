import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { manifestOf, PAPER } from "./manifest.ts";

test("the manifest names the site, and nothing outside its base", () => {
  const manifest = manifestOf(editionOfExample({}, { BASE_PATH: "/sub" }));
  expect(manifest).toMatchObject({ name: "Bridges", lang: "en", dir: "ltr", start_url: "/sub/", scope: "/sub/" });
  expect(manifest.icons.map(({ src }) => src)).toEqual(["/sub/icon-192.png", "/sub/icon-512.png", "/sub/icon.svg"]);
});

test("its paper is that of the sheet", () => {
  expect(readFileSync(new URL("../styles/base.css", import.meta.url), "utf8")).toContain(`light-dark(${PAPER},`);
});
