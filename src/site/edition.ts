import { basename } from "node:path";
import { checkManuscript, hasErrors } from "../check/check.ts";
import type { Collection } from "../dossier/collections.ts";
import { dossierOf } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import { type Manuscript, type Material, type ReadBefore, readManuscript } from "../dossier/manuscript.ts";
import { textsOf } from "../dossier/own-messages.ts";
import { wordingOf as wordingIn } from "../language/catalogs.ts";
import { sayIn, type Wording } from "../language/say.ts";
import { bodyHtml } from "../markdown/body-html.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { Addresses } from "../routes/addresses.ts";
import type { Edition } from "../views/edition.ts";
import { sourceIndexOf } from "../views/source-index.ts";
import { type CheckedContent, type CheckedEntry, nextVersion } from "./checked-content.ts";
import { readContent } from "./read-content.ts";
import { earlierWordsFinder } from "./record/earlier-words.ts";
import type { Settings } from "./settings.ts";
import { sha256 } from "./sha256.ts";

export interface ContentReading {
  readonly manuscript: Manuscript;
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks the content once; `before` saves reading what has not changed since. Throws where the content folder
 * cannot be read.
 */
export function readAndCheck(settings: Settings, before?: ReadBefore): ContentReading {
  return checkMaterial(readContent(settings.contentFolder, settings.publicFolder), settings, before);
}

/** Checks content that has been read. */
export function checkMaterial(material: Material, settings: Settings, before?: ReadBefore): ContentReading {
  const { contentFolder, isPublishing, today, now } = settings;
  const manuscript = readManuscript({ ...material, now }, parseMarkdown, before);
  const location = { ...(settings.siteUrl ? { origin: settings.siteUrl } : {}), base: settings.basePath };
  const circumstances = { isPublishing, today, location, sha256, findEarlierWords: earlierWordsFinder(contentFolder) };
  return { manuscript, findings: checkManuscript(manuscript, circumstances, basename(contentFolder)) };
}

/** The edition of a reading without errors. Throws an Error where it has some. */
export function editionOf(
  { manuscript, findings }: ContentReading,
  settings: Settings,
  { withDrafts = false } = {},
): Edition {
  if (hasErrors(findings)) throw new Error("the content has errors; it is not published");
  const say = sayIn(wordingOf(manuscript));
  const dossier = dossierOf(manuscript, { withDrafts, say });
  const addresses = new Addresses(
    { origin: settings.siteUrl ?? new URL(dossier.site.url).origin, base: settings.basePath },
    sourceIndexOf(dossier).pageOf,
  );
  return {
    dossier,
    findings,
    addresses,
    bodyHtml: (collection, id) => bodyHtml(collection, id, dossier, addresses),
    hasShareImages: settings.hasShareImages,
  };
}

/** What the interface of a manuscript says: in its language, its own messages before those of the catalog. */
function wordingOf({ site, messages }: Manuscript): Wording {
  return wordingIn(site?.accepted?.language ?? "en", messages && textsOf(messages));
}

/** An edition as the content store takes it. Bodies are rendered here, where their trees are at hand. */
export function checkedContentOf({
  dossier,
  addresses,
  findings,
  hasShareImages,
  bodyHtml,
  desk,
}: Edition): CheckedContent {
  const entriesOf = (collection: Collection) =>
    [...dossier[collection].values()].map(
      (entry): CheckedEntry => stored(entry.id, entry, bodyHtml(collection, entry.id)),
    );
  const { site, record, alternates, say } = dossier;
  return {
    version: nextVersion(),
    entries: {
      articles: entriesOf("articles"),
      claims: entriesOf("claims"),
      utterances: entriesOf("utterances"),
      timeline: entriesOf("timeline"),
      sources: entriesOf("sources"),
      people: entriesOf("people"),
      questions: entriesOf("questions"),
      pages: entriesOf("pages"),
      site: [stored("site", site, bodyHtml("site", "site"))],
      record: record === undefined ? [] : [{ id: "record", data: {}, body: record, rendered: { html: "" } }],
    },
    wording: say.wording,
    alternates,
    location: addresses.location,
    findings,
    hasShareImages: hasShareImages ?? false,
    desk,
  };
}

function stored(id: string, entry: object & { readonly markdown: string }, html: string): CheckedEntry {
  const { id: _id, markdown, ...data } = entry as Record<string, unknown> & { markdown: string };
  return { id, data, body: markdown, rendered: { html } };
}
