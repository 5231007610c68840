import type { BuiltFile } from "../files.ts";
import { dataProblems, jsonProblems } from "./data-problems.ts";
import type { Expectation } from "./expectation.ts";
import { countProblems } from "./expected-files.ts";
import { factsOf, type PageLinks } from "./page-facts.ts";
import { linkProblems, OwnCopies, pageProblems, sheetProblems, unsettled } from "./page-problems.ts";
import type { Problem } from "./problem.ts";
import { SiteMap } from "./site-map.ts";

/** What is told of a site beside what is expected of it. */
export interface BuiltBeside {
  /** The paths of pages and assets that Astro has made of what an adopter has added; ours may be among them. */
  readonly adopted?: ReadonlySet<string>;
}

/**
 * Reads the whole built site before it is published: every page and file there is, and no other; ids unique; every link,
 * fragment, image and footnote leads somewhere, in pages, data, feeds and sheets; nothing from elsewhere; no draft. Pages
 * of ours, which entries and routes account for, moreover have their policy, title, heading and content, and no script,
 * style or handler. It is told of one file after the other, and keeps none of them: of a page only its ids, and the links
 * of which nobody can say yet whether they lead somewhere.
 */
export class Verification {
  private readonly expectation: Expectation;
  private readonly files: Set<string>;
  private readonly adopted: ReadonlySet<string>;
  private readonly pages = new Map<string, PageLinks>();
  private readonly site: SiteMap;
  private readonly copies = new OwnCopies();
  private readonly found = {
    pages: [] as Problem[],
    data: [] as Problem[],
    files: [] as Problem[],
    drafts: [] as Problem[],
  };

  /** `paths` are those of the files that are there already; data may name no others. */
  constructor(expectation: Expectation, paths: Iterable<string>, { adopted = new Set() }: BuiltBeside = {}) {
    this.expectation = expectation;
    this.files = new Set(paths);
    this.adopted = adopted;
    this.site = new SiteMap(this.files, this.pages, expectation.location, expectation.addressesInKeys);
  }

  /** Reads a file of the site. Throws what the system does where it cannot be read. */
  read(file: BuiltFile): void {
    const { path } = file;
    this.files.add(path);
    if (path.endsWith(".html")) this.verifyPage(path, file.text);
    else if (path.endsWith(".css")) this.verifySheet(path, file.text);
    else if (/\.(?:json|jsonld|jsonl|xml)$/.test(path))
      this.found.files.push(...dataProblems(path, file.text, this.site));
    this.found.drafts.push(...this.expectation.drafts.in(file));
  }

  /** Everything that is wrong with the site whose files have been read. */
  problems(): readonly Problem[] {
    const { pages, data, files, drafts } = this.found;
    return [
      ...countProblems(this.files, this.expectation.files, this.adopted),
      ...pages,
      ...data,
      ...[...this.pages].flatMap(([path, page]) => linkProblems(path, page, this.isOurs(path), this.site)),
      ...files,
      ...drafts.toSorted(byFile),
    ];
  }

  /** Whether a file comes from our pages, and neither from an adopter's nor as it is from `public/`. */
  private isOurs(path: string): boolean {
    const { files, assets } = this.expectation;
    return files.has(path) ? !assets.has(`/${path}`) : !this.adopted.has(path);
  }

  private verifyPage(path: string, html: string): void {
    const page = factsOf(html, { mayScript: path === "search/index.html" });
    const isOurs = this.isOurs(path);
    // Its own links may lead to places on it.
    this.pages.set(path, page);
    this.pages.set(path, this.copies.of(unsettled(path, page, isOurs, this.site)));
    this.found.pages.push(...pageProblems(path, page, isOurs));
    if (!isOurs) for (const sheet of page.sheets) this.verifySheet(path, sheet);
    for (const data of page.jsonLd) this.found.data.push(...jsonProblems(path, data, this.site));
  }

  private verifySheet(path: string, sheet: string): void {
    this.found.files.push(...sheetProblems(path, sheet, this.isOurs(path), this.site));
  }
}

function byFile(one: Problem, other: Problem): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}
