import fc from "fast-check";
import type { ContentFile } from "../src/dossier/manuscript.ts";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";

/** Ids like what pages and bodies call their own parts, and like two others put together. */
const IDS = [
  ..."main events evidence chain why contents corrections correction-1 cite sources more intro ways top 1 a b a-b".split(
    " ",
  ),
  ..."a-b-c b-c section-main footnote-label fn-1 fnref-1 note-a claim-a claim-opening v-exact v-s-for constructor".split(
    " ",
  ),
];

export const ASSETS = [
  "/images/map.png",
  "/images/the bridge.png",
  "/images/Füß-й.png",
  "/images/100%.svg",
  "/images/a#b?c.png",
  "/files/paper.pdf",
];

const WORDS = [
  ..."bridge Ben opens 100% C++ snake_case a*b 5<6 AT&T “so” it’s … — мост 橋 جسر &amp; &lt; \\* \\[x\\] ~5 $5 #7 @ben".split(
    " ",
  ),
];
const HEADINGS = [
  ..."Reasons Contents Main Sources Evidence Footnotes Corrections Correction More Intro Ways Attribution Top".split(
    " ",
  ),
  ..."Füße Мост 橋 ?! 1 A B".split(" "),
  ...[
    "Claim opening",
    "Note a",
    "Note 1",
    "V exact",
    "A B",
    "Section main",
    "Fn 1",
    "Correction 1",
    "footnote label",
    "a--b",
    "- x -",
  ],
];
const FOOTNOTES = [
  "1",
  "1-2",
  "2",
  "a",
  "A-1",
  "é",
  "мост",
  "a_b",
  "a.b",
  "constructor",
  "__proto__",
  "footnote-label",
  "1-3",
];

/** Words that could be taken for something else in HTML, YAML, CSV, XML or an address. */
const NAMES = [
  ...[
    "bridge",
    "AT&T",
    "5<6",
    "“so”",
    "it's",
    '"so"',
    "橋",
    "جسر",
    "</title>",
    "--> ]]>",
    "%zz",
    "=1+1",
    "{x}",
    "a; b, c",
  ],
  ...["</script>", "&amp;", "\\n"],
];

const pick = (list: readonly string[]) => fc.constantFrom(...list);
const sentence = fc.array(pick(WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));

/** The ids that GitHub and the pages make of headings, and some that only look so. */
const anchors = [
  ...HEADINGS.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  ),
  ...HEADINGS.map((heading) => `section-${heading.toLowerCase().replaceAll(" ", "-")}`),
  ...IDS,
  ...FOOTNOTES.flatMap((name) => [`fn-${name}`, `fnref-${name}`]),
];

const address = fc.oneof(
  pick(anchors).map((anchor) => `#${anchor}`),
  pick(ASSETS).map((path) => encodeURI(path).replaceAll("#", "%23").replaceAll("?", "%3F")),
  pick([
    "claim:opening",
    "claim:denial",
    "article:bridge",
    "person:ada",
    "question:when",
    "page:about",
    "event:meeting",
    "source:gazette",
  ]),
  fc
    .tuple(pick(["claim:opening", "article:bridge", "page:about", "person:ben"]), pick(anchors))
    .map((parts) => parts.join("#")),
  fc
    .tuple(
      pick([
        "/",
        "/claims/opening/",
        "/articles/bridge/",
        "/timeline/",
        "/sources/",
        "/positions/",
        "/about/",
        "/people/ada/",
        ..."/claims/ /people/ /data/ /corrections/ /search/ /claims/opening /timeline /embed/claims/opening/".split(
          " ",
        ),
        ..."https://bridges.example https://bridges.example/%D0%9C%D0%B8%D1%80/b"
          .split(" ")
          .flatMap((site) =>
            ["", "/", "/claims/opening/", "/timeline", "/sources/", "//nothing/", "/files/paper.pdf"].map(
              (path) => site + path,
            ),
          ),
      ]),
      pick(["", "#"]),
      fc.oneof(pick(anchors), pick(["gazette", "by-ada", "accurate", "use", "Top", "main:~:text=x", ":~:text=x"])),
    )
    .map(([path, sign, anchor]) => (sign ? path + sign + anchor : path)),
  pick([
    "https://example.org/a(b)?c=d&e#f",
    "https://пример.example/путь",
    "https://example.org/{a}|b^c`d",
    "https://example.org/claims/opening",
    "https://bridges.example/claims/opening/",
    "https://bridges.example/nothing/",
    "https://bridges.example/claims/opening/#nothing",
    "mailto:desk@bridges.example?subject=a%20b",
    "/feed.xml",
    "/data/claims.json",
    "/claims/opening.json",
    "/claims/?with=ada",
    "/nothing/",
  ]),
);

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: sentence },
  sentence.map((words) => `**${words}**`),
  sentence.map((words) => `*${words}*`),
  sentence.map((words) => `~~${words}~~`),
  pick([
    "`code`",
    "`<b>`",
    "`` ` ``",
    "https://example.org/x_y_z",
    "www.example.org",
    "desk@bridges.example",
    "<https://example.org/a>",
  ]),
  fc.tuple(sentence, address).map(([words, url]) => `[${words}](<${url}>)`),
  fc
    .tuple(sentence, pick(ASSETS))
    .map(([words, url]) => `![${words}](<${encodeURI(url).replaceAll("#", "%23").replaceAll("?", "%3F")}>)`),
  pick(FOOTNOTES).map((name) => `[^${name}]`),
  fc.constant("[words][ref]"),
  fc.constant("line  \nbreak"),
);
const text = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const oneLine = text.map((words) => words.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|"));

const block = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.tuple(fc.integer({ min: 1, max: 6 }), oneLine).map(([depth, words]) => `${"#".repeat(depth)} ${words}`),
  oneLine.map((words) => `- a\n\n  > ${words}\n  >\n  > 1. ${words}\n\n  | a |\n  | - |\n  | ${words} |`),
  fc.tuple(fc.integer({ min: 1, max: 6 }), pick(HEADINGS)).map(([depth, words]) => `${"#".repeat(depth)} ${words}`),
  fc.array(oneLine, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc
    .array(oneLine, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, place) => `${place + 1}. ${item}`).join("\n")),
  fc.array(oneLine, { minLength: 1, maxLength: 2 }).map((items) => items.map((item) => `- [ ] ${item}`).join("\n")),
  fc
    .array(fc.tuple(oneLine, oneLine), { minLength: 1, maxLength: 3 })
    .map((rows) => ["| a | b |", "| --- | :-: |", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n")),
  oneLine.map((words) => `> ${words}`),
  pick(["```js\n<b>&amp;\n```", "    indented", "---", "***", "> > ## Deep\n> >\n> > - a"]),
);

/** A body of several blocks, with a footnote for each mark and an address for each reference. */
const body = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => {
  const written = blocks.join("\n\n");
  const named = new Set([...written.matchAll(/\[\^([^\]]+)\]/g)].map(([, name = ""]) => name));
  return [
    written,
    ...[...named].map(
      (name, place) => `[^${name}]: A note${place % 2 ? " with [a link](claim:opening).\n\n    - and a list" : "."}`,
    ),
    ...(written.includes("[ref]") ? ["[ref]: claim:denial"] : []),
    "",
  ].join("\n\n");
});

const entry: fc.Arbitrary<ContentFile> = fc
  .tuple(
    pick(["articles", "claims", "timeline", "sources", "people", "questions", "pages"]),
    fc.oneof(
      pick(IDS),
      fc.nat(9_999).map((number) => `entry-${number}`),
    ),
    fc.boolean(),
    fc.nat(9),
    pick(NAMES),
    body,
  )
  .map(([collection, id, isFull, chance, name, markdown]) => ({
    path: `${collection}/${id}.md`,
    text: `---\n${keysOf(collection, JSON.stringify(`The ${name} called ${id}`), isFull).trim()}\n${chance === 0 ? "draft: true\n" : ""}---\n\n${markdown}`,
  }));

function keysOf(collection: string, name: string, isFull: boolean): string {
  const full = (keys: string) => (isFull ? keys : "");
  switch (collection) {
    case "articles":
      return `
title: ${name}
standfirst: ${name}
published: 2025-03-01T12:00Z
authors: [{ name: Desk }]
${full(`findings: [${name}]
corrections: [{ on: 2025-03-02, kind: correction, text: ${name} }]`)}`;
    case "claims":
      return `
claim: ${name}
finding: ${name}
said: { by: ada, on: 2025-02-20, in: gazette }
verdict: { attribution: exact, substance: accurate, on: 2025-03-01 }
evidence: [{ source: minutes, bearing: supports }]
${full(`chain: [{ by: ben, act: said, on: 2025-02-19, status: on-record, sources: [minutes] }]
relations: [{ claim: denial, as: contradicts }]
positions: [{ question: when, who: ada, stance: for }]`)}`;
    case "timeline":
      return `
title: ${name}
date: 2025-02-19
sources: [minutes]
${full("claims: [opening]\nweight: key\npeople: [ben]")}`;
    case "sources":
      return `
title: ${name}
publisher: ${name}
url: https://p.example/a?b=c&d
published: 2025-02-19
accessed: 2025-02-28
kind: report`;
    case "people":
      return `name: ${name}\nkind: person`;
    case "questions":
      return `question: ${name}\nshort: ${name}\norder: 2`;
    default:
      return `title: ${name}`;
  }
}

/** A dossier of so many entries with generated bodies, ids and keys; the same seed gives the same. */
export function generatedDossier(size: number, seed: number): readonly ContentFile[] {
  const [site = ""] = fc.sample(body, { numRuns: 1, seed });
  const entries = fc.sample(entry, { numRuns: size, seed });
  const files = new Map<string, string>([
    ...Object.entries(smallestDossier).map(([path, written]) => [path, written] as const),
    ...entries.map(({ path, text: written }) => [path, written] as const),
    ["site.md", `${smallestDossier["site.md"].split("---\n").slice(0, 2).join("---\n")}---\n\n${site}`],
  ]);
  return [...files].map(([path, written]) => ({ path, text: written }));
}
