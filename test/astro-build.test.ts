import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { tellingDossier } from "../src/core/examples/telling-dossier.ts";
import { digestsOf, PROJECT, Workshop } from "./build-dossier.ts";

const workshop = new Workshop(tellingDossier);
afterAll(() => workshop.remove());

it("a build makes the same pages as Astro's own command, which compiles them anew and renders them its own way", async () => {
  const environment = { SHARE_IMAGES: "off", BASE_PATH: "/stories/" };
  const { code, output } = await workshop.build(environment);
  expect(code, output).toBe(0);
  const ours = workshop.digests();
  const astros = join(workshop.folder, "astro");
  const { status, stderr } = spawnSync(process.execPath, [join(PROJECT, "node_modules/astro/bin/astro.mjs"), "build"], {
    cwd: PROJECT,
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: "production",
      ASTRO_TELEMETRY_DISABLED: "1",
      CI: "",
      CONTENT_DIR: workshop.content,
      PUBLIC_DIR: join(workshop.folder, "public"),
      OUT_DIR: astros,
    },
    encoding: "utf8",
    timeout: 100_000,
  });
  expect(status, stderr).toBe(0);
  const theirs = digestsOf(astros);
  expect(Object.keys(theirs).filter((path) => path.endsWith(".html")).length).toBeGreaterThan(15);
  expect(Object.fromEntries(Object.keys(theirs).map((path) => [path, ours[path]]))).toEqual(theirs);
}, 200_000);
