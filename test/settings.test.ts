import { readdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Workshop } from "./build-dossier.ts";

const workshop = new Workshop();
afterAll(() => workshop.remove());

describe("a setting that cannot be used ends every command before it begins", () => {
  it.each<[command: string, args: readonly string[]]>([
    ["check", []],
    ["build", []],
    ["dev", ["--no-open"]],
    ["record", []],
    ["serve", []],
    ["sources", []],
    ["new", ["source", "one"]],
  ])("npm run %s", async (command, args) => {
    const before = readdirSync(workshop.folder, { recursive: true });
    const { code, output } = await workshop.run(command, args, { SITE_URL: "example.org" });
    expect({ code, output }).toEqual({
      code: 2,
      output: 'SITE_URL is "example.org", which does not begin with https://. Write https://example.org.\n',
    });
    expect(readdirSync(workshop.folder, { recursive: true })).toEqual(before);
  });
});
