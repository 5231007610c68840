import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../cli/project.ts";
import type { ContentFile } from "../core/manuscript.ts";
import { npmCommand } from "./npm-command.ts";
import { peerFile } from "./peer-content.ts";

/** A way to build the site of a dossier. */
export interface Generator {
  readonly name: string;
  /** Lays the dossier out in an empty folder. */
  readonly prepare: (folder: string, files: readonly ContentFile[]) => void;
  readonly command: readonly string[];
  /** Where in the folder the command runs and where its site lies. */
  readonly run: (folder: string) => { readonly at: string; readonly environment: Readonly<Record<string, string>> };
  readonly site: string;
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: readonly ContentFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** As the whole build is run, but for what comes after the pages. */
export const PAGES_ONLY = [...npmCommand("build").slice(0, -1), "src/bench/pages-only.ts"];

function hearsay(name: string, command: readonly string[]): Generator {
  return {
    name,
    command,
    prepare: (folder, files) => {
      mkdirSync(join(folder, "public"), { recursive: true });
      writeFiles(join(folder, "content"), files);
    },
    run: (folder) => ({
      at: PROJECT,
      environment: {
        CONTENT_DIR: join(folder, "content"),
        PUBLIC_DIR: join(folder, "public"),
        OUT_DIR: join(folder, "site"),
        SHARE_IMAGES: "off",
        CI: "",
      },
    }),
    site: "site",
  };
}

/** Reads, checks, and makes every page and every file for machines: what the others do, and the check that they do not do. */
export const hearsayPages = hearsay("Hearsay: check and pages", PAGES_ONLY);
/** `npm run build` without images for shared links: search index, verification and compression too. */
export const hearsayWhole = hearsay("Hearsay: everything", npmCommand("build"));

/** Eleventy from a folder of modules. */
export function eleventy(modules: string): Generator {
  return {
    name: "Eleventy",
    command: [process.execPath, join(modules, "@11ty/eleventy/cmd.cjs"), "--quiet", "--output=site"],
    prepare: (folder, files) => {
      cpSync(join(PROJECT, "bench/peers/eleventy"), folder, { recursive: true });
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      symlinkSync(modules, join(folder, "node_modules"));
      writeFiles(join(folder, "content"), peerEntries(files));
      writeFiles(join(folder, "content"), eleventyPlaces());
    },
    run: (folder) => ({ at: folder, environment: {} }),
    site: "site",
  };
}

/** Where Eleventy puts the entries of each collection. */
function eleventyPlaces(): readonly ContentFile[] {
  const places = { articles: "article", claims: "claim", people: "person", pages: "text" };
  const shown = Object.entries(places).map(([name, layout]) => ({
    path: `${name}/${name}.11tydata.js`,
    text: `export default { layout: "${layout}.11ty.js", permalink: ({ page }) => \`${name === "pages" ? "" : `/${name}`}/\${page.fileSlug}/\` };\n`,
  }));
  const hidden = ["sources", "timeline", "questions"].map((name) => ({
    path: `${name}/${name}.11tydata.js`,
    text: "export default { permalink: false };\n",
  }));
  return [...shown, ...hidden];
}

/** Hugo as it is installed. */
export const hugo: Generator = {
  name: "Hugo",
  command: ["hugo", "--quiet", "--destination", "site"],
  prepare: (folder, files) => {
    cpSync(join(PROJECT, "bench/peers/hugo"), folder, { recursive: true });
    writeFiles(join(folder, "content"), hugoEntries(files));
  },
  run: (folder) => ({ at: folder, environment: {} }),
  site: "site",
};

/** What is added to the name of a generator whose site is searched and compressed too. */
export const WITH_THE_REST = "with search and compressed copies";

/** A generator whose site gets what Hearsay's gets after its pages, but for the verification. */
export function withTheRest(generator: Generator): Generator {
  const { name, command, site } = generator;
  const program = join(PROJECT, "src/bench/the-rest.ts");
  return { ...generator, name: `${name} ${WITH_THE_REST}`, command: [process.execPath, program, site, ...command] };
}

const EVENTS_ON_A_PAGE = 300;

function hugoEntries(files: readonly ContentFile[]): readonly ContentFile[] {
  const entries = peerEntries(files).map(({ path, text }) => ({ path: path.replace(/^pages\//, ""), text }));
  const events = entries.filter(({ path }) => path.startsWith("timeline/"));
  const years = new Set(events.flatMap(({ text }) => /^ {2}year: "(\d{4})"/m.exec(text)?.[1] ?? []));
  const parts = events.length > EVENTS_ON_A_PAGE ? [...years] : [];
  const hidden = "---\ntitle: Hidden\ncascade: { _build: { render: never } }\n---\n";
  return [
    ...entries,
    {
      path: "claims/_index.md",
      text: "---\ntitle: Claims\ncascade: { outputs: [html, embed] }\noutputs: [html]\n---\n",
    },
    { path: "sources/_index.md", text: `${hidden.replace("cascade", "_build: { render: always }\ncascade")}` },
    { path: "timeline/_index.md", text: `${hidden.replace("cascade", "_build: { render: always }\ncascade")}` },
    { path: "questions/_index.md", text: hidden },
    { path: "positions/_index.md", text: "---\ntitle: Positions\n---\n" },
    ...parts.map((year) => ({
      path: `years/${year}.md`,
      text: `---\ntitle: Timeline ${year}\nurl: /timeline/${year}/\nentry: { year: "${year}" }\n---\n`,
    })),
  ];
}

function peerEntries(files: readonly ContentFile[]): readonly ContentFile[] {
  return files.filter(({ path }) => path.includes("/")).map(peerFile);
}

/** How many pages a generator has built. */
export function countPages(folder: string, generator: Generator): number {
  return filesEndingIn(".html", folder, generator).length;
}

/** The bytes of the largest page as it was compressed with brotli; NaN where none is. */
export function heaviestPage(folder: string, generator: Generator): number {
  const sizes = filesEndingIn(".html.br", folder, generator).map((file) => statSync(file).size);
  return sizes.reduce((most, size) => Math.max(most, size), sizes[0] ?? Number.NaN);
}

function filesEndingIn(ending: string, folder: string, { site }: Generator): readonly string[] {
  return readdirSync(join(folder, site), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, site, path));
}

/** Takes away what a build has left, so that the next one is cold. */
export function clean(folder: string, { site }: Generator): void {
  for (const name of [site, "resources", ".hugo_build.lock"])
    if (existsSync(join(folder, name))) rmSync(join(folder, name), { recursive: true });
}
