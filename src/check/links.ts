import type { Link, PhrasingContent } from "mdast";
import { looseText, partsOf, spanOfNode } from "../dossier/bodies.ts";
import {
  addressesInKeys,
  filesWith,
  imageAddresses,
  linkAddresses,
  type PlacedAddress,
} from "../dossier/body-addresses.ts";
import { type Collection, collections, isCollection, isLinkKind, linkKinds } from "../dossier/collections.ts";
import type { Document } from "../dossier/document.ts";
import { type BodyAddress, composed, nodesOf, plainText, readBodyAddress } from "../dossier/links.ts";
import {
  appearsBefore,
  filesWithKeys,
  type Manuscript,
  type ManuscriptEntry,
  type ManuscriptFile,
  placeOf,
} from "../dossier/manuscript.ts";
import { once } from "../dossier/once.ts";
import type { AddressFault } from "../dossier/schema/web-address.ts";
import { MOST_SUGGESTIONS, nearestTo, suggesterAmong } from "../dossier/suggestion.ts";
import { fileOf, type NamedRoute, routeOf, routeOfEntries } from "../routes/paths.ts";
import { anchorsOf, sharesPage } from "../views/anchors.ts";
import { partsOfPage, partsOfRoute } from "../views/page-parts.ts";
import { sitePathsOf } from "../views/site-paths.ts";
import { article, didYouMean } from "./phrases.ts";
import { proseOf } from "./prose.ts";
import { type Circumstances, type RulesOf, rulesOf } from "./rule.ts";

/** Rules about links in texts. */
interface LinkFacts {
  "unknown-scheme": { readonly scheme: string; readonly suggestion: string | undefined };
  "broken-address": { readonly address: string; readonly fault: AddressFault | "no-scheme" | "mail" };
  "relative-link": { readonly address: string; readonly suggestion: string | undefined };
  "dead-link": {
    readonly path: string;
    readonly isDraft: boolean;
    /** Until when the page is held back, where it is. */
    readonly heldUntil: string | undefined;
    readonly suggestion: string | undefined;
  };
  "missing-slash": { readonly path: string };
  "dead-anchor": { readonly anchor: string; readonly suggestion: string | undefined };
  "unplaced-anchor": { readonly collection: Collection; readonly anchor: string; readonly address: string };
  "empty-link": { readonly what: "link" | "image" };
  "wordless-link": { readonly address: string };
  "broken-link": Record<never, never>;
  "link-in-key": { readonly key: string };
}

const rule = rulesOf<LinkFacts>();

/** An address that begins with a word which names no kind of entry and no kind of web address, such as `javascript:`. */
const unknownScheme = rule({
  name: "unknown-scheme",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, address, at } of [...linkAddresses(manuscript), ...imageAddresses(manuscript)]) {
      if (address.kind !== "scheme") continue;
      const { scheme, rest } = address;
      const kind = kindMeantBy(scheme);
      report(subject.path, at(), { scheme, suggestion: kind && `${kind}:${rest.replace(/^\/+/, "")}` });
    }
  },
  words: ({ scheme, suggestion }) =>
    suggestion === undefined
      ? `"${scheme}:" is no address that readers can follow. Begin it with https:// or mailto:, or with the kind of an entry, such as claim:some-id.`
      : `"${scheme}:" is no kind of link.${didYouMean(suggestion)}`,
});

function kindMeantBy(scheme: string): string | undefined {
  if (isLinkKind(scheme)) return scheme;
  if (isCollection(scheme)) return Object.entries(linkKinds).find(([, collection]) => collection === scheme)?.[0];
  if (scheme === "organisation" || scheme === "outlet") return "person";
  const nearest = nearestTo(scheme, [...Object.keys(linkKinds), "https", "http", "mailto"]);
  return nearest !== undefined && isLinkKind(nearest) ? nearest : undefined;
}

/** A link to the web or to a mailbox that cannot be followed or should not be, such as one with a password. */
const brokenAddress = rule({
  name: "broken-address",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of linkAddresses(manuscript)) {
      const fault = faultOf(address);
      if (fault) report(subject.path, at(), { address: url, fault });
    }
  },
  words: ({ address, fault }) =>
    ({
      "no-scheme": `"${address}" does not begin with https://. Write the address in full.`,
      mail: `"${address}" is no e-mail address. Write one such as mailto:desk@example.org.`,
      form: `"${address}" is no web address. Write it in full, such as https://example.org/page.`,
      protocol: `"${address}" is no web page. Give an address that begins with https:// or http://.`,
      credentials: "The address of the link holds a user name or password. Remove it.",
      two: `"${address}" holds two addresses. Keep one.`,
    })[fault],
});

function faultOf(address: BodyAddress): LinkFacts["broken-address"]["fault"] | undefined {
  if (address.kind === "host") return "no-scheme";
  if (address.kind === "mail") return address.isComplete ? undefined : "mail";
  return address.kind === "web" ? address.fault : undefined;
}

/** A link that begins neither at the root of the site nor with a kind of entry, so that it leads elsewhere from each page. */
const relativeLink = rule({
  name: "relative-link",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of linkAddresses(manuscript)) {
      if (address.kind === "relative")
        report(subject.path, at(), { address: url, suggestion: entryMeantBy(url, manuscript) });
    }
  },
  words: ({ address, suggestion }) =>
    `"${address}" leads nowhere from the page. ${suggestion === undefined ? "Write an address in full (https://…), an entry by its kind (claim:some-id), or a path from the root of the site (/timeline/)." : `Write ${suggestion}.`}`,
});

/** `../claims/x.md`, `claims/x/` and `x.md` as a typed link, where an entry of that name exists. */
function entryMeantBy(url: string, { entries }: Manuscript): string | undefined {
  const parts = url
    .replace(/[?#].*$/s, "")
    .split("/")
    .filter(Boolean);
  const id = (parts.at(-1) ?? "").replace(/\.(?:md|html)$/, "");
  const named = collections.find((collection) => collection === parts.at(-2) && entries[collection].has(id));
  const holder = named ?? collections.find((collection) => entries[collection].has(id));
  const kind = Object.entries(linkKinds).find(([, collection]) => collection === holder)?.[0];
  return kind && `${kind}:${id}`;
}

/** The addresses of links as browsers follow them: a full address of this site is the path that it is. */
function linksAsFollowed(manuscript: Manuscript, { location }: Circumstances): readonly PlacedAddress[] {
  const { origin = manuscript.site?.data.url, base = "/" } = location ?? {};
  if (origin === undefined || !URL.canParse(origin)) return linkAddresses(manuscript);
  return linkAddresses(manuscript).map((link) =>
    link.address.kind === "web" ? { ...link, address: readBodyAddress(link.url, { origin, base }) } : link,
  );
}

/** The links to paths of the site, but for what keys name in full: it may be another site below the same address. */
function linksToPaths(manuscript: Manuscript, circumstances: Circumstances) {
  return linksAsFollowed(manuscript, circumstances).flatMap(({ subject, url, address, at }) => {
    if (address.kind !== "path") return [];
    const full = url.startsWith("/") ? undefined : URL.parse(url)?.href;
    return full !== undefined && addressesInKeys(manuscript).has(full) ? [] : [{ subject, path: address.path, at }];
  });
}

/** A link to a path of the site at which nothing stands. */
const deadLink = rule({
  name: "dead-link",
  severity: "error",
  find(manuscript, report, circumstances) {
    const links = linksToPaths(manuscript, circumstances);
    if (links.length === 0) return;
    const { published, drafts } = sitePathsOf(manuscript);
    const suggest = suggesterAmong(published);
    for (const { subject, path, at } of links) {
      if (published.has(path) || published.has(`${path}/`)) continue;
      const draft = drafts.get(path) ?? drafts.get(`${path}/`);
      if (draft && !appearsBefore(subject, draft)) continue;
      report(subject.path, at(), {
        path,
        isDraft: draft !== undefined,
        heldUntil: draft?.heldUntil,
        suggestion: draft ? undefined : (pathMeantBy(path, published) ?? suggest(path)),
      });
    }
  },
  words: ({ path, isDraft, heldUntil, suggestion }) =>
    heldUntil !== undefined
      ? `"${path}" is a page that is held back until ${heldUntil}, so readers will not find it. Hold this back as long, or remove the link.`
      : isDraft
        ? `"${path}" is the page of a draft, so readers will not find it. Publish the draft, or remove the link.`
        : `Nothing stands at "${path}".${didYouMean(suggestion) || " Name a page of this site, or a file in public/."}`,
});

/** A file of the content or a page as another site would name it: `/content/claims/x.md`, `/claims/x.html`, `/public/x.png`. */
function pathMeantBy(path: string, published: ReadonlySet<string>): string | undefined {
  const withoutFolder = path.replace(/^\/(?:content(?:\/pages)?|public)(?=\/)/, "");
  const page = withoutFolder.replace(/(?:\.(?:html?|md))?\/?$/, "/");
  return [withoutFolder, page].find((candidate) => published.has(candidate));
}

/** A link to a page without the slash at its end, where there is no file. Not every server forgives that. */
const missingSlash = rule({
  name: "missing-slash",
  severity: "error",
  find(manuscript, report, circumstances) {
    for (const { subject, path, at } of linksToPaths(manuscript, circumstances)) {
      const { published } = sitePathsOf(manuscript);
      if (!published.has(path) && published.has(`${path}/`)) report(subject.path, at(), { path });
    }
  },
  words: ({ path }) => `The address of the page ends in a slash. Write "${path}/".`,
  fix({ path }, { start, end }, { text }) {
    const [written = ""] = /^[^?#<>]*/.exec(text.slice(start, end)) ?? [];
    return written === path ? [{ start: start + path.length, end: start + path.length, text: "/" }] : [];
  },
});

type Subject = ManuscriptEntry | (ManuscriptFile<unknown> & { readonly collection: "site" });

/** A page to which a link leads, an entry's or another one, and the place on it that the link names. */
interface Target {
  readonly anchor: string;
  readonly page: Subject | NamedRoute;
}

/** A link to a section, a passage or a footnote that is not on the page. */
const deadAnchor = rule({
  name: "dead-anchor",
  severity: "error",
  find(manuscript, report, circumstances) {
    const partsOn = once((route: NamedRoute) => partsOfRoute(route, manuscript));
    /** Its body's, and its own; undefined as long as these cannot be known. */
    const anchorsOn = once((page: Target["page"]) => {
      if (!("collection" in page)) return partsOn(page);
      const isShared = page.collection !== "site" && sharesPage(page.collection);
      const parts = isShared ? partsOn(routeOfEntries(page.collection)) : partsOfPage(page, manuscript);
      return parts && anchorsOf(page).union(parts);
    });
    let suggestionsLeft = MOST_SUGGESTIONS;
    for (const { subject, at, address } of linksAsFollowed(manuscript, circumstances)) {
      const target = targetOf(address, subject, manuscript);
      if (!target) continue;
      const { page } = target;
      // What browsers take for words to look for is no part of the name (URL Fragment Text Directives), and the top needs none.
      const anchor = target.anchor.replace(/:~:.*$/s, "");
      const known = anchorsOn(page);
      if (anchor === "" || /^top$/i.test(anchor) || known?.has(anchor) !== false) continue;
      const candidates = suggestionsLeft > 0 ? [...known] : [];
      suggestionsLeft -= 1;
      report(subject.path, at(), { anchor, suggestion: nearestTo(anchor, candidates) });
    }
  },
  words: ({ anchor, suggestion }) =>
    `Nothing on the page is called "#${anchor}".${didYouMean(suggestion && `#${suggestion}`) || ` Name a heading in small letters with hyphens, or remove the part from "#" on.`}`,
});

function targetOf(address: BodyAddress, subject: Subject, manuscript: Manuscript): Target | undefined {
  if (address.kind === "anchor") return { anchor: address.fragment, page: subject };
  if (address.kind === "entry" && address.link.fragment && !sharesPage(address.link.collection)) {
    const page: Subject | undefined = manuscript.entries[address.link.collection].get(address.link.id);
    return page && { anchor: composed(address.link.fragment), page };
  }
  if (address.kind !== "path" || !address.fragment) return undefined;
  const page = pageAt(address.path, manuscript);
  return page && { anchor: address.fragment, page };
}

function pageAt(path: string, { entries, site }: Manuscript): Target["page"] | undefined {
  const file = fileOf(path.slice(1));
  const route = file.endsWith(".html") ? routeOf(file) : undefined;
  if (route?.name === "home") return site && { ...site, collection: "site" };
  if (typeof route?.over !== "string" || (route.kind !== "page" && isCollection(route.over))) return route;
  if (!isCollection(route.over)) return undefined;
  return entries[route.over].get(file.split("/").at(-2) ?? "");
}

/** A link to a part of an event, a source or a question, which has no page of its own and so no parts. */
const unplacedAnchor = rule({
  name: "unplaced-anchor",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, url, address, at } of linkAddresses(manuscript)) {
      if (address.kind !== "entry" || !address.link.fragment || !sharesPage(address.link.collection)) continue;
      const { collection, fragment } = address.link;
      report(subject.path, at(), { collection, anchor: fragment, address: url.slice(0, url.indexOf("#")) });
    }
  },
  words: ({ collection, anchor, address }) =>
    `${capital(article(collection))} has no page of its own, so "#${anchor}" leads nowhere. Write ${address}.`,
});

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A link or an image without an address. */
const emptyLink = rule({
  name: "empty-link",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      if (address.kind === "empty") report(subject.path, at(), { what: "link" });
    }
    for (const { subject, address, at } of imageAddresses(manuscript)) {
      if (address.kind === "empty") report(subject.path, at(), { what: "image" });
    }
  },
  words: ({ what }) => `The ${what} has no address. Write one between the parentheses, or remove the ${what}.`,
});

/** A link without words to click on, or to annotate. */
const wordlessLink = rule({
  name: "wordless-link",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWith("links", manuscript)) {
      for (const link of partsOf(body).links) {
        if (!hasWords(link)) report(path, spanOfNode(document, link), { address: link.url });
      }
    }
  },
  words: ({ address }) => `The link to "${address}" has no words. Write some between the brackets.`,
});

function isWord(node: PhrasingContent): boolean {
  return node.type === "text" && /\S/.test(node.value);
}

/** An image with a text of its own counts as words. */
function hasWords(link: Link): boolean {
  return link.children.some(isWord) || plainText(link).trim() !== "" || [...nodesOf(link, "image")].length > 0;
}

const ADDRESS = `(?=(?:${Object.keys(linkKinds).join("|")}|https?|mailto):)`;
const IN_BRACKETS = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*`;

/**
 * What was meant as a link and was not understood as one: `](` that no link uses (a blank in the address, no closing
 * parenthesis, a link within a link), a blank before an address in parentheses, and the two kinds of brackets exchanged.
 */
const MEANT_AS_LINK = new RegExp(
  String.raw`${IN_BRACKETS}(\]\()|${IN_BRACKETS}(\]\s+\(${ADDRESS})|\([^()]*(\)\[${ADDRESS})`,
  "g",
);

/** What every such text holds, and few others do. */
const WORTH_A_LOOK = /\]\s*\(|\)\[/;

/** Brackets and parentheses that Markdown has left in the text although a link was meant. */
const brokenLink = rule({
  name: "broken-link",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWithKeys(manuscript)) {
      const text = looseText(body, document.body);
      if (!WORTH_A_LOOK.test(text)) continue;
      for (const found of text.matchAll(MEANT_AS_LINK)) {
        const signs = found[1] ?? found[2] ?? found[3] ?? "";
        const start = document.bodyStart + found.index + found[0].length - signs.length;
        report(path, { start, end: start + signs.length }, {});
      }
    }
  },
  words: () =>
    "This is written almost like a link, so readers see the brackets. Write [words](claim:some-id): no blank in the address or before it, no link within a link.",
});

const LINK = new RegExp(`\\]\\((?:(?:${Object.keys(linkKinds).join("|")}|https?|mailto):|/)[^)\\s]*\\)`);

/** Whether the keys hold what every link has, or a code that may become it. */
function mayHoldLink({ text, bodyStart }: Document): boolean {
  return text.lastIndexOf("](", bodyStart) !== -1 || text.lastIndexOf("\\", bodyStart) !== -1;
}

/** A Markdown link in a key, where Markdown is not read, so that readers see brackets and address. */
const linkInKey = rule({
  name: "link-in-key",
  severity: "warning",
  find(manuscript, report) {
    for (const draft of filesWithKeys(manuscript)) {
      if (!mayHoldLink(draft.document)) continue;
      for (const { keys, text } of proseOf(draft)) {
        const key = String(keys.findLast((step) => typeof step === "string"));
        if (LINK.test(text)) report(draft.path, placeOf(draft.document, keys), { key });
      }
    }
  },
  words: ({ key }) =>
    `"${key}" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.`,
});

export const linkRules: RulesOf<LinkFacts> = {
  "unknown-scheme": unknownScheme,
  "broken-address": brokenAddress,
  "relative-link": relativeLink,
  "dead-link": deadLink,
  "missing-slash": missingSlash,
  "dead-anchor": deadAnchor,
  "unplaced-anchor": unplacedAnchor,
  "empty-link": emptyLink,
  "wordless-link": wordlessLink,
  "broken-link": brokenLink,
  "link-in-key": linkInKey,
};
