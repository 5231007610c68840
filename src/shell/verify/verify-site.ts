import type { Edition } from "../../core/edition.ts";
import { allDrafts, type Manuscript } from "../../core/manuscript.ts";
import type { BuiltFile } from "../build/built-file.ts";
import { dataProblems, jsonProblems } from "./data-problems.ts";
import { DraftLeaks } from "./draft-leaks.ts";
import { countProblems } from "./expected-files.ts";
import { linkProblems } from "./link-problems.ts";
import { OwnCopies } from "./own-copies.ts";
import type { PageLinks } from "./page-facts.ts";
import { pageProblems } from "./page-problems.ts";
import { readPage } from "./read-page.ts";
import { sheetProblems } from "./sheet-problems.ts";
import { SiteMap } from "./site-map.ts";
import { visitTexts } from "./visit-texts.ts";

/** Something that must not be published, and the file of the built site that holds it. */
export interface Problem {
  readonly file: string;
  readonly problem: string;
}

/** A built site that must not take the place of the published one. */
export class SiteIsFaulty extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 40).map(({ file, problem }) => `  ${file}: ${problem}`);
    const rest = problems.length > shown.length ? [`  … and ${problems.length - shown.length} more`] : [];
    super(
      [
        `The built site has ${problems.length} ${problems.length === 1 ? "fault" : "faults"}, so it is not published.`,
        ...shown,
        ...rest,
      ].join("\n"),
    );
    this.name = "SiteIsFaulty";
    this.problems = problems;
  }
}

/**
 * Reads the whole built site before it is published: every page and file there is, and no other; none empty; ids unique;
 * every link, fragment, image and footnote leads somewhere, in pages, data, feeds and sheets; nothing from elsewhere; no
 * script, style or handler; no draft. It is told of one file after the other, and keeps none of them.
 */
export class Verification {
  private readonly edition: Edition;
  private readonly manuscript: Manuscript;
  private readonly files: Set<string>;
  private readonly pages = new Map<string, PageLinks>();
  private readonly site: SiteMap;
  private readonly copies = new OwnCopies();
  private readonly drafts: DraftLeaks;
  private readonly found = {
    pages: [] as Problem[],
    data: [] as Problem[],
    files: [] as Problem[],
    drafts: [] as Problem[],
  };

  /** `paths` are those of the files that are there already; data may name no others. */
  constructor(edition: Edition, manuscript: Manuscript, paths: Iterable<string>) {
    this.edition = edition;
    this.manuscript = manuscript;
    this.files = new Set(paths);
    this.drafts = new DraftLeaks(manuscript);
    this.site = new SiteMap(this.files, this.pages, edition.addresses.location, () => addressesInKeys(manuscript));
  }

  /** Reads a file of the site. Throws what the system does where it cannot be read. */
  read(file: BuiltFile): void {
    this.files.add(file.path);
    if (file.path.endsWith(".html")) this.readPage(file);
    else if (file.path.endsWith(".css")) this.found.files.push(...sheetProblems(file.path, file.text, this.site));
    else if (/\.(?:json|jsonld|jsonl|xml)$/.test(file.path))
      this.found.files.push(...dataProblems(file.path, file.text, this.site));
    this.found.drafts.push(...this.drafts.in(file));
  }

  /** Everything that is wrong with the site whose files have been read. */
  problems(): readonly Problem[] {
    const { pages, data, files, drafts } = this.found;
    return [
      ...countProblems(this.files, this.edition, this.manuscript),
      ...pages,
      ...data,
      ...linkProblems(this.site),
      ...files,
      ...drafts.toSorted(byFile),
    ];
  }

  private readPage({ path, text }: BuiltFile): void {
    const page = readPage(text, { mayScript: path === "search/index.html" });
    this.pages.set(path, this.copies.of(page));
    this.found.pages.push(...pageProblems(path, page));
    for (const data of page.jsonLd) this.found.data.push(...jsonProblems(path, data, this.site));
  }
}

function byFile(one: Problem, other: Problem): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}

/** The full addresses in the keys of entries: of publishers, licences, authors, sources, captures. Whether they answer, no build can know. */
function addressesInKeys(manuscript: Manuscript): readonly string[] {
  const addresses: string[] = [];
  for (const { document } of allDrafts(manuscript))
    visitTexts(document.frontmatter.value, (text) => {
      if (/^https?:/i.test(text)) addresses.push(text);
    });
  return addresses;
}
