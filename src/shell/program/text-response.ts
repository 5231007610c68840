/**
 * Stands in the compiled program for the web's `Response`, in which files that are no pages answer, and which Astro's
 * runtime asks for by name at every page: for its own, Node loads its whole client of HTTP, a fortieth of a small build.
 */
export class TextResponse {
  private readonly content: string;

  /** Headers are the host's; see `_headers`. */
  constructor(content: string) {
    this.content = content;
  }

  text(): Promise<string> {
    return Promise.resolve(this.content);
  }
}
