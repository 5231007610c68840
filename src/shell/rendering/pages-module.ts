import type { renderToString } from "astro/runtime/server/index.js";

/** A page's module: its component, and where one file makes many pages, the function that says which. */
export interface PageModule {
  readonly default: Parameters<typeof renderToString>[1];
  readonly getStaticPaths?: () => readonly StaticPath[] | Promise<readonly StaticPath[]>;
}

export interface StaticPath {
  readonly params: Readonly<Record<string, string | number | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** The module of a file that is no page. */
export interface FileModule {
  readonly GET: () => Response | Promise<Response>;
}

/** All that `src/pages` makes, as Astro has compiled it. */
export interface PagesModule {
  readonly renderToString: typeof renderToString;
  /** By their paths in `src/pages`, as `./claims/[id].astro`. */
  readonly pages: Readonly<Record<string, PageModule>>;
  readonly files: Readonly<Record<string, FileModule>>;
}

/** The compiled pages. */
export interface CompiledPages {
  readonly module: PagesModule;
  /** The folder of the sheets and scripts that they link. */
  readonly assetsFolder: string;
}
