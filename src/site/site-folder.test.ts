import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { SiteFolder } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-site-folder-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("makes the folders that a file needs, and writes no file over another", () => {
  const site = new SiteFolder(join(folder, "site"));
  site.write("claims/opening/index.html", "<p>é</p>");
  site.write("claims/opening.json", new Uint8Array([123, 125]));
  expect(readFileSync(join(folder, "site/claims/opening/index.html"), "utf8")).toBe("<p>é</p>");
  expect(() => site.write("claims/opening.json", "{}")).toThrow(
    "Two files of the site would be written to claims/opening.json. If one of them is in the public folder, give it another name; nothing of the site's own may stand there.",
  );
  expect(readFileSync(join(folder, "site/claims/opening.json"), "utf8")).toBe("{}");
});
