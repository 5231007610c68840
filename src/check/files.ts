import { collections, isCollection, isIdentifier, LONGEST_IDENTIFIER } from "../dossier/collections.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import { allEntries } from "../dossier/manuscript.ts";
import { SITE_FILE } from "../dossier/placement.ts";
import { allRoutes, firstStepOf, routeOf } from "../routes/paths.ts";
import { reservedPlaces } from "../views/page-parts.ts";
import { sitePathsOf } from "../views/site-paths.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about what files are called, and which there must be. */
interface FileFacts {
  "file-name": { readonly id: string; readonly suggestion: string | undefined };
  "same-id": { readonly id: string; readonly other: string };
  "reserved-page": { readonly id: string };
  "reserved-place": { readonly id: string; readonly collection: "timeline" | "sources" | "questions" };
  "taken-path": { readonly path: string };
  "missing-site": Record<never, never>;
  "no-claims": Record<never, never>;
}

const rule = rulesOf<FileFacts>();

/** A file whose name cannot be the id of an entry. */
const fileName = rule({
  name: "file-name",
  severity: "error",
  find(manuscript, report) {
    for (const { id, path } of allEntries(manuscript)) {
      if (!isIdentifier(id)) report(path, OPENING_LINE, { id, suggestion: identifierLike(id) });
    }
  },
  words: ({ id, suggestion }) =>
    id.length > LONGEST_IDENTIFIER
      ? `The name of the file has ${id.length} characters before ".md". Shorten it to ${LONGEST_IDENTIFIER} at most.`
      : `"${id}" cannot be the name of an entry. Use lower-case letters a to z, digits and single hyphens${suggestion ? `: rename the file "${suggestion}.md"` : ""}.`,
});

/** The id that is nearest to a name; undefined where nothing is left of it. */
function identifierLike(name: string): string | undefined {
  const id = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\.md$/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id === "" || id.length > LONGEST_IDENTIFIER ? undefined : id;
}

/** Two entries of a collection whose ids differ only in capital letters. */
const sameId = rule({
  name: "same-id",
  severity: "error",
  find({ entries }, report) {
    for (const collection of collections) {
      for (const { id, path } of entries[collection].values()) {
        const other = id.toLowerCase();
        if (other !== id && entries[collection].has(other)) report(path, OPENING_LINE, { id, other });
      }
    }
  },
  words: ({ id, other }) =>
    `"${id}" and "${other}" differ only in capital letters, so some systems take them for one file. Rename one of them, or remove it.`,
});

/**
 * The first steps of the addresses that the site has whatever its content, and some that are kept free. A sheet or a sign
 * at the root keeps no page from its name.
 */
const RESERVED: ReadonlySet<string> = new Set([
  ...allRoutes.filter(({ kind, pattern }) => kind !== "asset" || pattern.includes("/")).map(firstStepOf),
  ...["index", "questions", "share"],
]);

/** A page whose address the site needs for something else. */
const reservedPage = rule({
  name: "reserved-page",
  severity: "error",
  find({ entries }, report) {
    for (const { id, path } of entries.pages.values()) {
      if (RESERVED.has(id.toLowerCase())) report(path, OPENING_LINE, { id: id.toLowerCase() });
    }
  },
  words: ({ id }) =>
    `The site has an address /${id}/ of its own, so no page can have it. Rename the file, for example "about-${id}.md".`,
});

/** An event, a source or a question that is called like a part of the page on which it has its place. */
const reservedPlace = rule({
  name: "reserved-place",
  severity: "error",
  find({ entries }, report) {
    for (const collection of ["timeline", "sources", "questions"] as const)
      for (const { id, path } of entries[collection].values())
        if (reservedPlaces[collection].has(id)) report(path, OPENING_LINE, { id, collection });
  },
  words: ({ id, collection }) =>
    `The page on which all ${collection === "timeline" ? "events" : collection} stand has a part of its own called "${id}". Rename the file, for example "the-${id}.md".`,
});

/** A public file at an address that the site needs for something else. Of two files at one address, one would be lost. */
const takenPath = rule({
  name: "taken-path",
  severity: "error",
  find(manuscript, report) {
    const { published } = sitePathsOf({ ...manuscript, assets: new Set() });
    const folders = new Set([...published].flatMap(foldersOf));
    for (const path of manuscript.assets) {
      const isTaken =
        published.has(path) || folders.has(path) || foldersOf(path).some((folder) => published.has(folder));
      if (isTaken || mayBeMade(path)) report(SITE_FILE, OPENING_LINE, { path });
    }
  },
  words: ({ path }) =>
    `public${path} would be published at an address of the site's own, and one of the two be lost. Give the file another name.`,
});

/** Whether a build may write to an address that no entry and no fixed page has: the second page of a list, the index of the search. */
function mayBeMade(path: string): boolean {
  const { name, over } = routeOf(path.slice(1)) ?? {};
  const isMade = typeof over === "string" && !isCollection(over);
  return path === "/_headers" || (isMade && name !== "sheet" && name !== "script");
}

/** The paths of the folders in which a path lies: `/a/b/c` is in `/a` and `/a/b`. */
function foldersOf(path: string): string[] {
  const steps = path.split("/").slice(1, -1);
  return steps.map((_step, place) => `/${steps.slice(0, place + 1).join("/")}`);
}

/** Content without its `site.md`. */
const missingSite = rule({
  name: "missing-site",
  severity: "error",
  find({ site, strays }, report) {
    if (!site && !strays.some(({ suggestion }) => suggestion === SITE_FILE)) report(SITE_FILE, OPENING_LINE, {});
  },
  words: () => 'There is no file "site.md". Create it, with at least title, tagline, url and publisher.',
});

/** Content of which no claim would be published, as after a folder was renamed: an empty site must not replace a full one. */
const noClaims = rule({
  name: "no-claims",
  severity: "error",
  find({ entries }, report) {
    if ([...entries.claims.values()].every(({ isDraft }) => isDraft)) report(SITE_FILE, OPENING_LINE, {});
  },
  words: () =>
    "There is no claim to publish, so the site would be empty. Put the claims into the folder claims; drafts do not count.",
});

export const fileRules: RulesOf<FileFacts> = {
  "file-name": fileName,
  "same-id": sameId,
  "reserved-page": reservedPage,
  "reserved-place": reservedPlace,
  "taken-path": takenPath,
  "missing-site": missingSite,
  "no-claims": noClaims,
};
