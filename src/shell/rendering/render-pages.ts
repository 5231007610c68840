import type { OutputFile } from "../../core/outputs/index.ts";
import { pageResult } from "./page-result.ts";
import type { PageModule, PagesModule, StaticPath } from "./pages-module.ts";

/** A file of the site: its path in the folder, and its text. */
export type SiteFile = Pick<OutputFile, "path" | "text">;

/**
 * Every page of the edition that has been set, and every other file that `src/pages` makes, one after the other, so that
 * none has to be kept. Rejects with what a page throws; the error says on which page.
 */
export async function* renderPages(module: PagesModule): AsyncGenerator<SiteFile> {
  for (const [file, page] of Object.entries(module.pages))
    for (const { params, props = {} } of await pathsOf(page)) {
      const path = pagePath(file, params);
      yield { path, text: await renderPage(module, page, props, path) };
    }
  for (const [file, { GET }] of Object.entries(module.files))
    yield { path: file.replace(/^\.\//, "").replace(/\.ts$/, ""), text: await (await GET()).text() };
}

async function pathsOf({ getStaticPaths }: PageModule): Promise<readonly StaticPath[]> {
  return getStaticPaths ? await getStaticPaths() : [{ params: {} }];
}

/**
 * Where a page is written: `./claims/[id].astro` for the id `opening` to `claims/opening/index.html`. Hosts look for the
 * page of a missing address in `404.html`.
 */
export function pagePath(file: string, params: StaticPath["params"]): string {
  const route = file
    .replace(/^\.\//, "")
    .replace(/\.astro$/, "")
    .replace(/\[(\w+)\]/g, (_whole, name: string) => String(params[name]));
  if (route === "404") return "404.html";
  return /(?:^|\/)index$/.test(route) ? `${route}.html` : `${route}/index.html`;
}

async function renderPage(
  { renderToString }: PagesModule,
  { default: component }: PageModule,
  props: Readonly<Record<string, unknown>>,
  path: string,
): Promise<string> {
  try {
    const html = await renderToString(pageResult(), component, { ...props }, {}, true);
    if (typeof html !== "string") throw new Error("the page answers with something else than HTML");
    return html;
  } catch (error) {
    throw new Error(`${path} could not be made: ${(error as Error).message}`, { cause: error });
  }
}
