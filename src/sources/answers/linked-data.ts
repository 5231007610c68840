import { addressKey } from "../../entries/known-sources.ts";

/** An object of JSON-LD as it stands there. */
export type Thing = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** Everything that is described, in the order of the page; what stands within something else follows it. */
  readonly things: readonly Thing[];
  /** The outermost things, by which the page says what it is. */
  readonly outermost: readonly Thing[];
  /** Blocks that cannot be read. */
  readonly broken: number;
}

/** Reads blocks of JSON-LD 1.1 as pages hold them, mistakes included. Never throws. */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const values = blocks.map(parseLoosely);
  const outermost = values.flatMap((value) => outermostIn(value));
  return {
    outermost,
    things: outermost.flatMap((thing) => withInner(thing, 0)),
    broken: values.filter((value) => value === undefined).length,
  };
}

/** Pages put blocks into comments, break lines within texts, and leave commas before brackets. */
function parseLoosely(block: string): unknown {
  const json = block
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, "")
    .replace(/;\s*$/, "");
  for (const attempt of [json, mended(json)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

function mended(json: string): string {
  const texts = json.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (text) =>
    text.replace(/\p{Cc}/gu, (sign) => (sign === "\n" ? "\\n" : " ")),
  );
  return texts.replace(/,(\s*[}\]])/g, "$1");
}

/** Nothing that describes a page goes deeper. */
const DEEPEST = 12;

function outermostIn(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => outermostIn(one, depth + 1));
  if (!isThing(value)) return [];
  const graph = value["@graph"];
  return [...(graph === undefined || "@type" in value ? [value] : []), ...outermostIn(graph, depth + 1)];
}

function withInner(thing: Thing, depth: number): Thing[] {
  const inner = depth < DEEPEST ? Object.values(thing).flat(1).filter(isThing) : [];
  return [thing, ...inner.flatMap((one) => withInner(one, depth + 1))];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names of a thing's types (schema.org), without the addresses before them. */
export function typesOf(thing: Thing): readonly string[] {
  return [thing["@type"]].flat().flatMap((type) => (typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : []));
}

/** The types by which a page says what it is, the most telling first; what is in one line is as good. */
const TELLING: readonly (readonly string[])[] = [
  ["NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle"],
  ["ReviewNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting", "SatiricalArticle", "AdvertiserContentArticle"],
  ["Article", "TechArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "Report", "BlogPosting"],
  ["ClaimReview", "SocialMediaPosting", "DiscussionForumPosting", "Legislation", "Book", "Thesis", "Dataset"],
  ["PodcastEpisode", "RadioEpisode", "TVEpisode", "VideoObject", "AudioObject", "BroadcastEvent"],
  ["PressRelease", "SpecialAnnouncement", "GovernmentService", "CreativeWork", "Photograph", "ImageObject"],
  ["WebPage", "ItemPage", "AboutPage"],
];

/** What the page says it is: the most telling thing, and among equals the one that has the page's address. */
export function mainThing({ outermost }: LinkedData, addresses: readonly string[]): Thing | undefined {
  const keys = new Set(addresses.map(addressKey));
  const candidates = outermost.flatMap((thing) => [thing, ...[thing["mainEntity"]].flat().filter(isThing)]);
  for (const types of TELLING) {
    const fitting = candidates.filter((thing) => typesOf(thing).some((type) => types.includes(type)));
    const own = fitting.find((thing) => addressesOf(thing).some((address) => keys.has(addressKey(address))));
    if (fitting.length > 0) return own ?? fitting[0];
  }
  return undefined;
}

/** The addresses that a thing calls its own. */
export function addressesOf(thing: Thing): readonly string[] {
  return ["url", "mainEntityOfPage", "@id"]
    .flatMap((key) => [thing[key]].flat())
    .flatMap((value) => (isThing(value) ? [value["@id"], value["url"]] : [value]))
    .filter((value): value is string => typeof value === "string" && /^https?:/i.test(value));
}

/**
 * The texts behind a key: texts as they are, names of things, texts of languages (`@value`). What only names another thing
 * of the page (`@id`) is looked up there.
 */
export function textsAt(thing: Thing, key: string, { things }: Pick<LinkedData, "things">): readonly string[] {
  return [thing[key]].flat().flatMap((value): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value === "number") return [String(value)];
    if (!isThing(value)) return [];
    const whole = described(value, things);
    const name = [whole["name"], whole["@value"], whole["headline"]].flat().find((one) => typeof one === "string");
    return typeof name === "string" ? [name] : [];
  });
}

/** The things behind a key, each as fully as the page describes it. */
export function thingsAt(thing: Thing, key: string, { things }: Pick<LinkedData, "things">): readonly Thing[] {
  return [thing[key]]
    .flat()
    .filter(isThing)
    .map((one) => described(one, things));
}

function described(thing: Thing, things: readonly Thing[]): Thing {
  const id = thing["@id"];
  if (typeof id !== "string" || Object.keys(thing).length > 2) return thing;
  return things.find((other) => other["@id"] === id && Object.keys(other).length > 2) ?? thing;
}
