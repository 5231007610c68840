import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestsOf, withoutIndex } from "./build-dossier.ts";
import { cloneProject } from "./clone.ts";
import { filesOf } from "./dossiers/example.ts";
import { tellingDossier } from "./dossiers/telling-dossier.ts";

/** What somebody adds who knows Astro and none of our code: a page, a component with a style of its own, an integration. */
const PAGE = `---
import { getCollection, getEntry, render } from "astro:content";
import Badge from "../components/Badge.astro";
const claims = await getCollection("claims", ({ data }) => data.kind === "denial");
const { Content } = await render(await getEntry("pages", "method"));
---
<html lang="en">
  <head><title>Denials</title></head>
  <body>
    <h1>Denials</h1>
    <ul>{claims.map(({ id, data }) => <li><a href={\`/claims/\${id}/\`}>{data.claim}</a> <Badge text={data.verdict.substance} /></li>)}</ul>
    <Content />
  </body>
</html>
`;
const BADGE = `---
const { text } = Astro.props;
---
<b class="badge">{text}</b>
<style>.badge { outline: 2px solid rebeccapurple; }</style>
`;
const INTEGRATION = `{
    name: "stamp",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => injectRoute({ pattern: "/stamp.txt", entrypoint: "./stamp.ts" }),
    },
  }`;
const STAMP = `export const GET = () => new Response("stamped");\n`;

describe("an adopter's additions", () => {
  const clone = cloneProject();
  const build = (command: string) => clone.run(command, { SHARE_IMAGES: "off" });
  afterAll(() => clone.remove());

  beforeAll(() => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(clone.folder, path)), { recursive: true });
      writeFileSync(join(clone.folder, path), text);
    };
    rmSync(join(clone.folder, "content"), { recursive: true });
    for (const { path, text } of filesOf(tellingDossier)) write(`content/${path}`, text);
    write("src/pages/denials.astro", PAGE);
    write("src/components/Badge.astro", BADGE);
    write("stamp.ts", STAMP);
    const config = readFileSync(join(clone.folder, "astro.config.ts"), "utf8");
    write("astro.config.ts", config.replace("hearsay(settings)]", `hearsay(settings), ${INTEGRATION}]`));
  });

  it("are built by npm run build, and by astro build to the same bytes", () => {
    build("npm run build");
    const read = (path: string) => readFileSync(join(clone.folder, "dist", path), "utf8");
    const page = read("denials/index.html");
    expect(page).toContain('<a href="/claims/');
    expect(page).toContain('<b class="badge"');
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? "none";
    expect(read(sheet)).toContain(".badge[data-astro-cid-");
    expect(read("stamp.txt")).toBe("stamped");
    const built = digestsOf(join(clone.folder, "dist"));
    build("npx astro build");
    expect(withoutIndex(digestsOf(join(clone.folder, "dist")))).toEqual(withoutIndex(built));
  }, 300_000);

  it("are shown by npm run dev", async () => {
    const { status, page } = await clone.visit("PORT=0 npm run dev -- --no-open", "denials/");
    expect(status).toBe(200);
    expect(page).toContain('<b class="badge"');
    expect(page).toContain("data-astro-cid-");
  }, 300_000);

  it("are verified: a link of theirs that leads nowhere is told, and nothing is published", () => {
    const file = join(clone.folder, "src/pages/denials.astro");
    writeFileSync(file, PAGE.replace("<h1>", '<a href="/claims/nobody-said/">gone</a><h1>'));
    expect(() => build("npm run build")).toThrow(/denials\/index\.html: .*claims\/nobody-said\//);
  }, 300_000);
});
