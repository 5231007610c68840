import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

const link = "Write a link as [words](claim:some-id).";
const image = "Write an image as ![what it shows](/images/name.png), and a link to anything else.";
const stress = "Write **words** to stress them, or the words alone.";
const note = "Write [^name] here, and [^name]: with these words below the text.";
const paragraph = "Write an ordinary paragraph, and stress how it begins: **Note:**.";
const template = "Write in Markdown what it stands for.";
const attributes = "Remove it; a heading has an address by itself, made of its words.";
const citation = "Write a footnote, [^name], or a link to the source, [words](source:some-id).";
const module = "Remove the line; a text has no parts of a program.";
const heading = "Write a heading as ## and its words.";
const tag = "Write Markdown: **words** to stress them, > before a quotation, [words](https://example.org) for a link.";
const change = "Keep the words that are right, and remove the others and the signs.";
const contents = "Remove it; a long text has a list of its headings by itself.";
const block = "Remove it; to lead to an entry, write [words](claim:some-id).";
const definition = "Write a list, with - before each item, or a sentence.";
const sign = "Write the sign itself, such as ² or ₂.";

/** What is written, and what to write in its place. */
const written: Readonly<Record<string, string>> = {
  "[[Ben Example]]": link,
  "[[people/ben|Ben]]": link,
  "![[map.png|300]]": image,
  "==marked words==": stress,
  "++inserted words++": stress,
  "^[A note within the line]": note,
  "{{< youtube abc >}}": template,
  "{{% notice %}}": template,
  "{{ page.title }}": template,
  "{{cite web|title=Bridge}}": template,
  "{% include note.html %}": template,
  "<%= title %>": template,
  "{#the-bridge}": attributes,
  "{.lead}": attributes,
  "{: .lead}": attributes,
  "{width=50%}": attributes,
  "[@doe1999, p. 3]": citation,
  "[see @doe1999; @roe2001]": citation,
  "import Note from '../note.astro';": module,
  "export const title = 'Bridge'": module,
  ":::note": paragraph,
  "::: {.warning}": paragraph,
  "::youtube[Bridge]{#abc}": paragraph,
  "!!! warning": paragraph,
  ".. note:: Bridge": paragraph,
  "include::part.adoc[]": paragraph,
  "$$a + b$$": "Write the formula in words, or show it in an image.",
  "[TOC]": contents,
  "[[_TOC_]]": contents,
  "{:toc}": contents,
  ":warning:": "Write the sign itself, or a word.",
  "((6612f0a1-2b3c-4d5e))": block,
  "[b]words[/b]": tag,
  "[quote=Ben]words[/quote]": tag,
  '[gallery ids="1,2"]': tag,
  "'''words'''": "Write **words** to stress them.",
  "== Heading ==": heading,
  "#+TITLE: Bridge": heading,
  "h2. Bridge": heading,
  ":\t a word explained": definition,
  "*[NATO]: an alliance": definition,
  "{++inserted++}": change,
  "{~~old~>new~~}": change,
  "+-----+-----+": "Write a table with | between its cells and | --- | below the first row.",
};

const finding = (place: string, text: string, instead: string) =>
  `${place}  warning  foreign-markdown  "${text}" is written for another program, and readers would see it as it stands. ${instead}`;

export const examples: Examples = {
  passes: {
    "signs that are no markup": {
      files: about(
        "As note [[1]] has it, he [Ben] said “[t]he” bridge: f(x)[0], a == b, x==y, C++ and C++, 2^10, ~5 to ~10, $5 and $$, 12:30:15, (((b))), [sic], {so}, @ben and [desk@bridges.example], import duties, 100%%.",
      ),
    },
    "headings with lines below them": { files: about("Words\n=====\n\nMore words\n----------") },
    "code of every kind": {
      files: about(
        "`[[a]]`, `==b==` and ``{{ c }}``\n\n```\n![[d]]\n> [!note]\n:::tip\n```\n\n    {% e %}\n\n\\[[f]] and \\==g==",
      ),
    },
    "addresses that hold such signs": {
      files: about(
        "<https://example.org/a==b==c/:d:/~e~/x^y^> and https://example.org/?q=((a1b2c3d4e)) and [words](https://example.org/?a=:b:&c=m^2^).",
      ),
    },
    "a key that quotes exact words": {
      files: { "claims/opening.md": replace("quote: It opens in May", 'quote: "It ==opens== in :may:"') },
    },
  },
  fails: {
    ...Object.fromEntries(
      Object.entries(written).map(([text, instead]) => [
        text,
        {
          files: about(`We read.\n\n${text}`),
          findings: [finding("pages/about.md:7:1", text.replace("\t", ""), instead)],
        },
      ]),
    ),
    "a callout": {
      files: about("We read.\n\n> [!warning] Not yet\n> It is early."),
      findings: [finding("pages/about.md:7:3", "[!warning]", paragraph)],
    },
    "behind a heading": {
      files: about("We read.\n\n## The bridge {#bridge}\n\nIt is there."),
      findings: [finding("pages/about.md:7:15", "{#bridge}", attributes)],
    },
    "raised and lowered": {
      files: about("It has 5 m^2^, and CO~2~."),
      findings: [finding("pages/about.md:5:11", "^2^", sign), finding("pages/about.md:5:22", "~2~", sign)],
    },
    "the address of a block": {
      files: about("We read news. ^37066d"),
      findings: [finding("pages/about.md:5:15", "^37066d", block)],
    },
    "within a list, a table and a quotation": {
      files: about("- [[one]]\n\n| a |\n| --- |\n| ==b== |\n\n> Words [[two]]"),
      findings: [
        finding("pages/about.md:5:3", "[[one]]", link),
        finding("pages/about.md:9:3", "==b==", stress),
        finding("pages/about.md:11:9", "[[two]]", link),
      ],
    },
    "in a key": {
      files: { "claims/opening.md": replace("finding: Ben said so.", "finding: As [[Ben]] said.") },
      findings: [finding("claims/opening.md:4:10", "[[Ben]]", link)],
    },
  },
};
