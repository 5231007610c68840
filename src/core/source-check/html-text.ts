import { Parser } from "htmlparser2";

const UNSEEN = new Set(["script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select"]);

/** Elements that stand within a line of text; every other one begins a new piece of text. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What a page says: its visible text, and what its linked data calls the text of the article (`articleBody`). */
export interface PageText {
  readonly visible: string;
  readonly articleBody: string;
  /** Whether its linked data say that it is not free to read (schema.org `isAccessibleForFree`). */
  readonly isPaidFor: boolean;
}

/** Reads an HTML page. Never throws. */
export function readHtml(html: string): PageText {
  const visible: string[] = [];
  const linkedData: string[] = [];
  let unseen = 0;
  let inLinkedData = false;
  const parser = new Parser({
    onopentag(name, { type }) {
      if (name === "script") inLinkedData = type?.trim().toLowerCase() === "application/ld+json";
      if (inLinkedData && name === "script") linkedData.push("");
      if (UNSEEN.has(name)) unseen += 1;
      else if (!INLINE.has(name)) visible.push("\n");
    },
    ontext(text) {
      if (inLinkedData) linkedData.push(`${linkedData.pop() ?? ""}${text}`);
      else if (unseen === 0) visible.push(text);
    },
    onclosetag(name) {
      if (name === "script") inLinkedData = false;
      if (UNSEEN.has(name)) unseen -= 1;
      else if (!INLINE.has(name)) visible.push("\n");
    },
  });
  parser.end(html);
  const facts = linkedData.flatMap(factsOf);
  return {
    visible: visible.join(""),
    articleBody: facts.flatMap(({ articleBody }) => (typeof articleBody === "string" ? [articleBody] : [])).join("\n"),
    isPaidFor: facts.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree))),
  };
}

type Fact = Readonly<Record<string, unknown>>;

/** Every object in a block of JSON-LD, on whatever level. */
function factsOf(json: string): Fact[] {
  const found: Fact[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) found.push(value as Fact);
      return value;
    });
  } catch {
    return []; // Pages hold broken JSON; their visible text is still there.
  }
  return found;
}
