import { parse, stringify } from "yaml";
import type { ContentFile } from "../src/dossier/manuscript.ts";

/** Peers read YAML 1.1, where `on` is true and a date no text, unless they are quoted. */
const YAML_OF_PEERS = { lineWidth: 0, version: "1.1", schema: "yaml-1.1", singleQuote: true } as const;

/** An entry as its peers take it: every key is text, whatever it means to Hearsay. */
interface PeerEntry {
  readonly collection: string;
  readonly id: string;
  readonly keys: Keys;
  readonly body: string;
}

/** The keys that peers show. */
interface Keys {
  readonly [name: string]: unknown;
  readonly claim?: string;
  readonly title?: string;
  readonly name?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly finding?: string;
  readonly standfirst?: string;
  readonly publisher?: unknown;
  readonly url?: string;
  readonly published?: string;
  readonly date?: string;
  readonly place?: string;
  readonly people?: readonly string[];
  readonly sources?: readonly string[];
  readonly roles?: readonly { readonly title: string }[];
  readonly said?: Hop & { readonly in?: string; readonly passage?: string };
  readonly chain?: readonly Hop[];
  readonly verdict?: { readonly attribution?: string; readonly substance?: string };
  readonly evidence?: readonly {
    readonly source: string;
    readonly bearing: string;
    readonly quote?: string;
    readonly note?: string;
  }[];
  readonly relations?: readonly { readonly claim: string; readonly as: string }[];
  readonly positions?: readonly { readonly question: string; readonly who: string; readonly stance: string }[];
}

interface Hop {
  readonly by: string;
  readonly on?: string;
  readonly act?: string;
  readonly status?: string;
  readonly words?: string;
  readonly sources?: readonly string[];
}

/** As many sources, and as many events, as Hearsay and Eleventy put on one page. */
const SOURCES_ON_A_PAGE = 200;
const EVENTS_ON_A_PAGE = 300;

/** Every entry of a dossier, and its `site.md` as an entry of no collection. */
function entriesOf(files: readonly ContentFile[]): readonly PeerEntry[] {
  return files
    .filter(({ path }) => path.endsWith(".md"))
    .map(({ path, text }) => {
      const [, frontmatter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const [collection = "", name = ""] = path.includes("/") ? path.split("/") : ["", path];
      const keys = (parse(frontmatter, { schema: "failsafe" }) ?? {}) as Keys;
      return { collection, id: name.replace(/\.md$/, ""), keys, body };
    });
}

function titleOf({ keys, id }: PeerEntry): string {
  return keys.title ?? keys.claim ?? keys.name ?? keys.question ?? id;
}

/** Collections whose entries have pages, and where those begin. */
const ADDRESSES: Readonly<Record<string, string>> = {
  articles: "/articles/",
  claims: "/claims/",
  people: "/people/",
  pages: "/",
};

/**
 * The files of a dossier for Eleventy: the keys below one, since some names mean something else to it, dates as text, and
 * beside it a title and what Eleventy wants to know.
 */
export function eleventyFiles(files: readonly ContentFile[]): readonly ContentFile[] {
  return entriesOf(files)
    .filter(({ collection }) => collection !== "")
    .map((entry) => {
      const { collection, id, body } = entry;
      const place = ADDRESSES[collection];
      const shown =
        place === undefined ? { permalink: false } : { layout: "entry.11ty.js", permalink: `${place}${id}/` };
      const keys = stringify({ title: titleOf(entry), collection, ...shown, entry: entry.keys }, YAML_OF_PEERS);
      return { path: `${collection}/${id}.md`, text: `---\n${keys}---\n${body}` };
    });
}

/**
 * The same texts as pages of Starlight's documentation, as an author of such pages writes them: one for each article,
 * claim, person and page, lists of the sources, the events and the claims, and nothing that a program would have to derive.
 */
export function starlightFiles(files: readonly ContentFile[]): readonly ContentFile[] {
  const entries = entriesOf(files);
  const writer = new StarlightWriter(entries);
  const inCollection = (name: string) => entries.filter(({ collection }) => collection === name);
  const lists = [
    ...writer.lists("sources", "Sources", inCollection("sources"), SOURCES_ON_A_PAGE),
    ...writer.lists("timeline", "Timeline", inCollection("timeline"), EVENTS_ON_A_PAGE),
    ...writer.lists("claims", "Claims", inCollection("claims"), 250),
    ...writer.lists("people", "People", inCollection("people"), 250),
    ...writer.lists("positions", "Positions", inCollection("questions"), 250),
  ];
  const pages = entries.flatMap((entry) => writer.page(entry) ?? []);
  return [...pages, ...lists];
}

/** Words that would mean something in Markdown, as text. */
function plain(text: string | undefined): string {
  return (text ?? "").replace(/[[\]<>*_`\\|]/g, "\\$&");
}

function quoted(words: string | undefined): string {
  return words === undefined ? "" : ` “${plain(words)}”`;
}

function document(path: string, title: string, description: string | undefined, parts: readonly string[]): ContentFile {
  const keys = stringify({ title, ...(description === undefined ? {} : { description }) }, YAML_OF_PEERS);
  return { path: `${path}.md`, text: `---\n${keys}---\n\n${parts.filter((part) => part !== "").join("\n\n")}\n` };
}

function list(lines: readonly string[] | undefined, heading = ""): string {
  return lines === undefined || lines.length === 0
    ? ""
    : `${heading && `## ${heading}\n\n`}${lines.map((line) => `- ${line}`).join("\n")}`;
}

class StarlightWriter {
  private readonly byName: ReadonlyMap<string, PeerEntry>;
  /** The list on which a source or an event stands. */
  private readonly listOf = new Map<string, string>();

  constructor(entries: readonly PeerEntry[]) {
    this.byName = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  }

  /** Pages that name so many entries each; those of one collection link to each other by nothing else. */
  lists(collection: string, title: string, entries: readonly PeerEntry[], size: number): readonly ContentFile[] {
    const parts = Array.from({ length: Math.ceil(entries.length / size) }, (_, number) =>
      entries.slice(number * size, (number + 1) * size),
    );
    return parts.map((part, number) => {
      const path = number === 0 ? `${collection}/index` : `${collection}/page/${number + 1}`;
      for (const { id } of part) this.listOf.set(`${collection}/${id}`, `/${path.replace(/index$/, "")}`);
      const lines = part.map((entry) => this.line(entry));
      return document(path, number === 0 ? title : `${title}, page ${number + 1}`, undefined, [list(lines)]);
    });
  }

  /** The page of an entry; undefined where it has none but its line in a list. */
  page(entry: PeerEntry): ContentFile | undefined {
    const { collection, id, keys } = entry;
    const title = titleOf(entry);
    const body = this.body(entry);
    switch (collection) {
      case "":
        return document("index", title, undefined, [plain(keys.question), plain(keys.answer), body]);
      case "pages":
        return document(id, title, undefined, [body]);
      case "articles":
        return document(`articles/${id}`, title, keys.standfirst, [plain(keys.standfirst), body]);
      case "people":
        return document(`people/${id}`, title, undefined, [list(keys.roles?.map((role) => plain(role.title))), body]);
      case "claims":
        return document(`claims/${id}`, title, keys.finding, [...this.claim(keys), body, ...this.grounds(keys)]);
      default:
        return undefined;
    }
  }

  private claim({ finding, said, verdict, chain }: Keys): readonly string[] {
    const appearance = [said?.on, said?.in && this.link("sources", said.in), said?.passage].filter(Boolean).join(", ");
    return [
      plain(finding),
      said ? `${this.link("people", said.by)}, ${appearance}:${quoted(said.words)}` : "",
      `| Did they say so? | Is it so? |\n| --- | --- |\n| ${verdict?.attribution ?? "–"} | ${verdict?.substance ?? "–"} |`,
      list(chain?.map((hop) => this.hop(hop))),
    ];
  }

  private hop({ by, act, on, status, words, sources }: Hop): string {
    const places = sources?.map((id) => this.link("sources", id)) ?? [];
    return `${[this.link("people", by), act, on, status].filter(Boolean).join(" ")}${quoted(words)} ${places.join(", ")}`;
  }

  private grounds({ evidence, relations, positions }: Keys): readonly string[] {
    const asEvidence = evidence?.map(
      ({ bearing, source, quote, note }) =>
        `${bearing}: ${this.link("sources", source)}${quoted(quote)} ${plain(note)}`,
    );
    const asRelations = relations?.map(({ as, claim }) => `${as} ${this.link("claims", claim)}`);
    const asPositions = positions?.map(
      ({ who, stance, question }) => `${this.link("people", who)}: ${stance}, ${this.link("questions", question)}`,
    );
    return [list(asEvidence, "Evidence"), list(asRelations, "Relations"), list(asPositions, "Positions")];
  }

  /** What a list says of an entry. */
  private line(entry: PeerEntry): string {
    const { collection, id, keys } = entry;
    const title = titleOf(entry);
    if (collection === "sources")
      return `${plain(String(keys.publisher))}, ${keys.published ?? ""}: [${plain(title)}](<${keys.url}>) ${this.oneLine(entry)}`;
    if (collection === "timeline") {
      const people = keys.people?.map((person) => this.link("people", person)) ?? [];
      const sources = keys.sources?.map((source) => this.link("sources", source)) ?? [];
      return `${keys.date} **${plain(title)}** ${plain(keys.place)} ${this.oneLine(entry)} ${[...people, ...sources].join(", ")}`;
    }
    return collection === "questions" ? `${plain(title)} ${this.oneLine(entry)}` : this.link(collection, id);
  }

  private link(collection: string, id: string): string {
    const entry = this.byName.get(`${collection}/${id}`);
    return `[${plain(entry ? titleOf(entry) : id)}](${this.address(collection, id)})`;
  }

  private address(collection: string, id: string): string {
    const onList = this.listOf.get(`${collection}/${id}`);
    if (collection === "pages") return `/${id}/`;
    if (collection === "questions") return "/positions/";
    return onList && collection !== "claims" && collection !== "people" ? onList : `/${collection}/${id}/`;
  }

  /** The text of an entry with addresses in place of typed links. */
  private body({ body }: PeerEntry): string {
    const collections: Readonly<Record<string, string>> = {
      article: "articles",
      claim: "claims",
      event: "timeline",
      source: "sources",
      person: "people",
      question: "questions",
      page: "pages",
    };
    return body
      .trim()
      .replace(
        /\]\((article|claim|event|source|person|question|page):([a-z0-9-]+)\)/g,
        (_, kind: string, id: string) => `](${this.address(collections[kind] ?? "", id)})`,
      );
  }

  private oneLine(entry: PeerEntry): string {
    return this.body(entry).replace(/\s+/g, " ");
  }
}
