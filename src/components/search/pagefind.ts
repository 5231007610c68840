/** What we use of Pagefind's interface for browsers (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: Options): Promise<void>;
  /** Waits until the typing has stopped for some milliseconds; null where a newer search has taken its place. */
  debouncedSearch(
    query: string,
    options: { readonly filters: Filters },
    wait: number,
  ): Promise<{ readonly results: readonly Found[] } | null>;
}

interface Options {
  readonly baseUrl: string;
  /** In words. */
  readonly excerptLength: number;
}

/** The values that a page must have, by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** A page that was found, whose text is fetched when it is asked for. */
export interface Found {
  readonly id: string;
  data(): Promise<FoundText>;
}

export interface FoundText {
  readonly url: string;
  /** HTML: text, and `mark` around the words that were looked for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Loads Pagefind from the site, `base` being the path under which the site stands. Rejects where it is not there. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The build makes this file after the bundler has run, so the bundler must not look for it.
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 26 });
  return pagefind;
}
