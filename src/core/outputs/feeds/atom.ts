import { escapeMarkup } from "../../markup.ts";

/** A feed of The Atom Syndication Format (RFC 4287). All addresses are absolute, all times RFC 3339 in UTC. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly language: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly uri: string };
  readonly rights?: string | undefined;
  readonly links: readonly AtomLink[];
  readonly entries: readonly AtomEntry[];
}

export interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface AtomEntry {
  /** It never changes, whatever becomes of the entry. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  readonly authors?: readonly { readonly name: string; readonly uri?: string | undefined }[];
  /** Plain text. */
  readonly summary: string;
  readonly categories: readonly string[];
}

/** Writes a feed as XML. Text is text: no value can bring markup in. */
export function writeAtom(feed: AtomFeed): string {
  const { language } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    textElement("id", feed.id),
    textElement("title", feed.title),
    ...(feed.subtitle ? [textElement("subtitle", feed.subtitle)] : []),
    textElement("updated", feed.updated),
    person(feed.author),
    ...(feed.rights ? [textElement("rights", feed.rights)] : []),
    ...feed.links.map(link),
    ...feed.entries.map((entry) => entryElement(entry, language)),
    "</feed>\n",
  ].join("\n");
}

function entryElement(entry: AtomEntry, language: string): string {
  return [
    "<entry>",
    textElement("id", entry.id),
    textElement("title", entry.title),
    `<link rel="alternate" type="text/html" hreflang="${xmlText(language)}" href="${xmlText(entry.link)}"/>`,
    textElement("published", entry.published),
    textElement("updated", entry.updated),
    ...(entry.authors ?? []).map(person),
    ...entry.categories.map((term) => `<category term="${xmlText(term)}"/>`),
    textElement("summary", entry.summary),
    "</entry>",
  ].join("\n");
}

function link({ rel, href, type }: AtomLink): string {
  return `<link rel="${xmlText(rel)}"${type ? ` type="${xmlText(type)}"` : ""} href="${xmlText(href)}"/>`;
}

function person({ name, uri }: { readonly name: string; readonly uri?: string | undefined }): string {
  return `<author>${textElement("name", name)}${uri ? textElement("uri", uri) : ""}</author>`;
}

function textElement(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

/** Text without the signs that XML 1.0 cannot hold, not even escaped (section 2.2). */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  return escapeMarkup(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
