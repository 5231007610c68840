import { describe, expect, it } from "vitest";
import { filesOf, inTurn, replace } from "../../test/dossiers/example.ts";
import { fullestAssets, fullestDossier } from "../../test/dossiers/fullest-dossier.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { decode } from "../dossier/file-text.ts";
import { type ContentFile, readManuscript } from "../dossier/manuscript.ts";
import * as vocabulary from "../dossier/schema/vocabulary.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { sha256 } from "../site/sha256.ts";
import { checkManuscript } from "./check.ts";

function findingsOf(files: readonly ContentFile[]): readonly string[] {
  const assets = new Set(["/a.png", ...fullestAssets]);
  return checkManuscript(readManuscript({ files, assets, now: "2026-11-22T12:00Z" }, parseMarkdown), {
    isPublishing: false,
    today: "2026-11-22",
    sha256,
  })
    .filter(({ rule }) => rule !== "no-record")
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

/** The fullest dossier with every file changed in one way. */
function everywhere(change: (text: string, path: string) => string): readonly ContentFile[] {
  return Object.entries(fullestDossier).map(([path, text]) => ({ path, text: change(text, path) }));
}

describe("valid content passes however it is written", () => {
  it.each<[string, (text: string, path: string) => string]>([
    ["as it is", (text) => text],
    ["with the line endings of Windows", (text) => text.replaceAll("\n", "\r\n")],
    ["with a byte order mark", (text) => `\uFEFF${text}`],
    ["with both", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
    [
      "with blanks behind the lines of ---",
      (text) => text.replace("---\n", "---  \n").replace("\n---\n", "\n--- \t\n"),
    ],
    ["with blanks behind every key", (text) => text.replace(/^(\s*[\w-]+: .*)$/gm, "$1  ")],
    ["with blank lines between the keys", (text) => text.replace(/^(\w+:)/gm, "\n$1")],
    [
      "with remarks on lines of their own",
      (text) => text.replace(/^(\w+:)/gm, "# a remark: with 'signs' [and] {more}\n$1"),
    ],
    [
      "with the keys in another order",
      (text) => {
        const [, keys, body = ""] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
        if (keys === undefined) return text;
        return `---\n${keys
          .split(/^(?=\w)/m)
          .reverse()
          .join("")}---\n${body}`;
      },
    ],
    ["with keys in quotation marks", (text) => text.replace(/^(\s*(?:- )?)([a-zA-Z]+):(?= |$)/gm, '$1"$2":')],
    ["with wider indents", (text) => text.replace(/^( +)(?=\S)/gm, "   $1")],
    ["without a line ending at the end", (text) => text.trimEnd()],
    ["with many blank lines below", (text) => `${text}\n\n\n\n`],
    ["with a rule in the body", (text) => (text.endsWith("---\n") ? text : `${text}\n---\n\nMore.\n\n***\n`)],
  ])("%s", (_, change) => {
    expect(findingsOf(everywhere(change))).toEqual([]);
  });
});

describe("valid values pass", () => {
  const change = (files: Parameters<typeof filesOf>[0]["files"]) => findingsOf(filesOf({ files: files ?? {} }));

  it.each(Object.keys(vocabulary.claimKinds))("the kind %s", (kind) => {
    expect(change({ "claims/opening.md": replace("kind: reported-speech", `kind: ${kind}`) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.attributions))("the attribution %s", (word) => {
    const isWrong = word === "misattributed";
    const status = isWrong ? "status: misattributed\n    instead: ada" : "status: on-record";
    const changes = [replace("attribution: exact", `attribution: ${word}`), replace("status: on-record", status)];
    expect(change({ "claims/opening.md": inTurn(...changes) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.substances))("the substance %s", (word) => {
    expect(change({ "claims/denial.md": replace("substance: unproven", `substance: ${word}`) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.bearings))("the bearing %s", (word) => {
    expect(change({ "claims/denial.md": replace("bearing: context", `bearing: ${word}`) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.stances))("the stance %s", (word) => {
    expect(change({ "claims/opening.md": replace("stance: for", `stance: ${word}`) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.relationKinds))("the relation %s", (word) => {
    expect(change({ "claims/denial.md": replace("as: contradicts", `as: ${word}`) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.sourceKinds))("the source kind %s", (word) => {
    expect(change({ "sources/gazette.md": replace("kind: report", `kind: ${word}`) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.personKinds))("the person kind %s", (word) => {
    expect(change({ "people/cy.md": replace("kind: person", `kind: ${word}`) })).toEqual([]);
  });

  it.each(Object.keys(vocabulary.correctionKinds).filter((kind) => kind !== "withdrawal"))(
    "the correction %s",
    (word) => {
      expect(
        change({
          "claims/denial.md": replace(
            "relations:",
            `corrections:\n  - { on: 2025-03-02, kind: ${word}, text: "What: changed" }\nrelations:`,
          ),
        }),
      ).toEqual([]);
    },
  );

  it.each(["said", "wrote", "implied"])("the act %s", (word) => {
    expect(change({ "claims/opening.md": replace("act: said", `act: ${word}`) })).toEqual([]);
  });

  it.each(["on-record", "reported", "asserted", "denied", "unsupported"])("the status %s", (word) => {
    const changes = [
      replace("status: on-record", `status: ${word}`),
      replace("attribution: exact", "attribution: fair"),
    ];
    expect(change({ "claims/opening.md": inTurn(...changes) })).toEqual([]);
  });

  it.each([
    "2025",
    "2025-02",
    "2025-02-19",
    "2025-02-19T09:00Z",
    "2025-02-19T14:45+05:45",
    "2025-02-19T23:00+14:00",
    "2025-02-19T00:30-11:00",
  ])("the date %s", (date) => {
    expect(change({ "timeline/meeting.md": replace("date: 2025-02-19", `date: ${date}`) })).toEqual([]);
  });

  it.each([
    "محمد بن سلمان",
    "بنیامین نتانیاهو، نخست\u200cوزیر",
    "בנימין נתניהו",
    "नरेन्द्र मोदी",
    "क्\u200dष",
    "习近平",
    "고향",
    "Ngũgĩ wa Thiong’o",
    "Đặng Thị Ngọc Thịnh",
    "Þórdís Kolbrún R. Gylfadóttir",
    "O'Brien-Smith, Jr.",
    "Malcolm X",
    "Prince 👑",
    "👩🏽\u200d🚀",
    "C# & F#",
    "50 % @ 3*4 = 12?!",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3),
    "a\u00a0b\u202fc\u2011d",
    "1984",
    "No",
    "2025-02-30 is no day",
    "null and void",
    "-5 degrees",
    "(in brackets)",
    "…and so on",
  ])("the name %s", (name) => {
    expect(change({ "people/cy.md": replace("name: Cy", `name: ${name}`) })).toEqual([]);
  });

  it.each([
    ["in double quotation marks", '"He said: \\"no\\" #1 \\u00e9 \\\\ x"'],
    ["in single quotation marks", "'It''s: \"so\" #1 & *that* [x] {y} \\n'"],
    ["folded", ">-\n  One line\n  and another: #2\n\n  and a paragraph"],
    ["literal", "|\n  One\n    two\n  three: x"],
    ["with an indicator", "|2-\n    more\n  less"],
    ["over several lines", "One line\n  and another\n  and a third"],
    ["over several lines in quotation marks", '"One line\n  and \\\n  another"'],
  ])("a text %s", (_, value) => {
    expect(change({ "claims/denial.md": replace("finding: Nothing shows it.", `finding: ${value}`) })).toEqual([]);
  });

  it.each([
    ["code that looks like HTML", "Write `<script>alert(1)</script>` or `<!-- x -->`."],
    ["a block of code", "```html\n<script>\n---\ntitle: x\n</script>\n```"],
    ["indented code", "Text.\n\n    <b>code</b>\n    <<<<<<< not a conflict\n"],
    ["links in a table", "| a | b |\n| :- | -: |\n| [x](claim:opening) | `\\|` |"],
    ["links in a footnote", "Words.[^n]\n\n[^n]: See [Ben](person:ben), [the rest](https://a.example/?b=c&d=(e)#f)."],
    [
      "links in a list, a quotation and a heading",
      "- [x](claim:opening)\n  1. [y](event:meeting)\n\n> [z](source:minutes)\n\n## [w](question:when)",
    ],
    [
      "strikethrough, tasks and bare addresses",
      "~~no~~ yes\n\n- [x] done\n- [ ] not\n\nhttps://a.example and www.b.example and desk@a.example",
    ],
    ["signs that only look like HTML", "a < b > c, 3<4, a <- b, 1 <2> 3 &amp; &lt;b&gt;"],
    ["an image", '![A bridge](/a.png "In May")'],
    [
      "emoji and other scripts",
      "👨‍👩‍👧‍👦 مرحبا שלום 你好 नमस्ते 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    ],
    ["hard line breaks", "One  \ntwo\\\nthree"],
    ["a setext heading", "Heading\n=======\n\nOther\n-----\n\nText."],
    ["a long line", "word ".repeat(5_000)],
    ["a long word", "x".repeat(20_000)],
    ["a large table", `| a | b |\n| - | - |\n${"| 1 | 2 |\n".repeat(400)}`],
  ])("a body with %s", (_, body) => {
    expect(change({ "pages/about.md": replace("We read news.", body) })).toEqual([]);
  });
});

it("passes files with nothing but what is needed", () => {
  expect(
    findingsOf(
      filesOf({
        files: {
          "people/dee.md": "---\nkind: person\nname: D\n---",
          "claims/denial.md": inTurn(
            replace("kind: denial\n", ""),
            replace("relations:\n  - claim: opening\n    as: contradicts\n", ""),
          ),
        },
      }),
    ),
  ).toEqual([]);
});

it("reads a file whose bytes are UTF-8 as they are", () => {
  const text = `\uFEFF${smallestDossier["people/cy.md"].replace("Cy", "Жан 中 🙂")}`;
  expect(decode(new TextEncoder().encode(text))).toEqual({ text });
});
