import { type Examples, replace } from "../../test/dossiers/example.ts";

const emptyBody: Examples = {
  passes: {
    "a claim and a source without a text": {
      files: { "claims/opening.md": replace("\nThe minutes have it.\n", "") },
    },
  },
  fails: {
    "an event without a text": {
      files: { "timeline/meeting.md": replace("Ben speaks about the bridge.\n", "  \n\n") },
      findings: [
        "timeline/meeting.md:1:1  error  empty-body  The event has no text. Write it below the second line of ---.",
      ],
    },
    "a page with nothing but a note that no reader is shown": {
      files: { "pages/about.md": replace("We read news.", "[//]: # (To be written.)") },
      findings: ["pages/about.md:1:1  error  empty-body  The page has no text. Write it below the second line of ---."],
    },
    "a page without a text": {
      files: { "pages/about.md": replace("We read news.\n", "") },
      findings: ["pages/about.md:1:1  error  empty-body  The page has no text. Write it below the second line of ---."],
    },
  },
};

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });
const nested =
  "What is nested here goes deeper than any reader would follow. Take lists, quotations and brackets apart.";

const unreadBody: Examples = {
  passes: {
    "quotations within quotations": { files: about(`${"> ".repeat(20)}We read news.`) },
    "a long table with emphasis in its cells": {
      files: about(`| a | b | c |\n| - | - | - |\n${"| **a** b | *c* | [d](claim:opening) [e |\n".repeat(600)}`),
    },
    "a long list of formatted items": { files: about("- **a** and *b*, [c](claim:opening), `d`, [e\n".repeat(800)) },
    "a long text": { files: about("We read news.\n\n".repeat(2_000)) },
  },
  fails: {
    "a hundred quotations within each other": {
      files: about(`We read.\n\n${">".repeat(100)} We read news.`),
      findings: [`pages/about.md:7:1  error  unread-body  ${nested}`],
    },
    "brackets within brackets": {
      files: about(`We read.\n\n${"[".repeat(100)}news${"]".repeat(100)}`),
      findings: [`pages/about.md:7:1  error  unread-body  ${nested}`],
    },
    "a paragraph that looks like a list": {
      files: about(`We read.\n${"2. *a* *b* *c* *d*\n".repeat(400)}`),
      findings: [
        "pages/about.md:5:1  error  unread-body  Too many signs of Markdown stand close together here. Remove those that nobody needs, or divide the text.",
      ],
    },
    "more than a reader would read": {
      files: about("We read news every day. ".repeat(10_000)),
      findings: [
        "pages/about.md:5:1  error  unread-body  The text is longer than 200,000 characters or 5,000 lines. Divide it into several entries.",
      ],
    },
    "a paragraph of nothing but signs": {
      files: about(`We read.\n\n${"*a ".repeat(30_000)}`),
      findings: [
        "pages/about.md:7:1  error  unread-body  Too many signs of Markdown stand close together here. Remove those that nobody needs, or divide the text.",
      ],
    },
  },
};

const rawHtml: Examples = {
  passes: {
    "HTML in code": {
      files: about("`<script>alert(1)</script>`\n\n```html\n<b>x</b>\n<!-- y -->\n```\n\n    <i>z</i>"),
    },
    "signs that make no element": { files: about("1 < 2 > 0, a <3, &lt;b&gt; and \\<b>") },
    "addresses in angle brackets": { files: about("<https://example.org/a> and <desk@bridges.example>") },
  },
  fails: {
    "an element within a line, reported once": {
      files: about("We <b>read</b> news."),
      findings: [
        'pages/about.md:5:4  error  raw-html  "<b>" is HTML, which is not used here. Write it in Markdown, or put it between `backticks` to show it.',
      ],
    },
    "an indented block": {
      files: about("We read.\n\n  <div>\n  news\n  </div>"),
      findings: [
        'pages/about.md:7:3  error  raw-html  "<div>" is HTML, which is not used here. Write it in Markdown, or put it between `backticks` to show it.',
      ],
    },
    "an end without a beginning": {
      files: about("We read</b> news."),
      findings: [
        'pages/about.md:5:8  error  raw-html  "</b>" is HTML, which is not used here. Write it in Markdown, or put it between `backticks` to show it.',
      ],
    },
    "a comment": {
      files: about("We read news. <!-- or not -->"),
      findings: [
        "pages/about.md:5:15  error  raw-html  An HTML comment stands in the text, and readers could see it. Remove it.",
      ],
    },
  },
};

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

const foreignMarkdown: Examples = {
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

const found = (written: string) =>
  `error  private-comment  "${written}" is a private comment of another program, and readers would see it. Remove it.`;

const privateCommentWritten = {
  Obsidian: "%%ask Ada first%%",
  "Obsidian, over paragraphs": "%%\n\nask Ada first\n\n%%",
  "Obsidian, never closed": "%% ask Ada first",
  CriticMarkup: "{>>ask Ada first<<}",
  Handlebars: "{{!-- ask Ada first --}}",
  Jinja: "{# ask Ada first #}",
  Liquid: "{% comment %}ask Ada first{% endcomment %}",
  MDX: "{/* ask Ada first */}",
  Hugo: "{{/* ask Ada first */}}",
};

const privateComment: Examples = {
  passes: {
    "percentages, however they are written": {
      files: about("It grew by 100%%, then by 50 %% of 20 %%, and 5% of 3%."),
    },
    "comments in code": {
      files: about("`%%a%%`, and\n\n```\n%%\nb\n%%\n```\n\n    {# c #}\n\n\\%\\%d\\%\\%"),
    },
  },
  fails: {
    ...Object.fromEntries(
      Object.entries(privateCommentWritten).map(([program, comment]) => [
        program,
        {
          files: about(`We read.\n\n${comment}`),
          findings: [`pages/about.md:7:1  ${found(comment.replace(/\s+/g, " "))}`],
        },
      ]),
    ),
    "within a line, a list and a quotation": {
      files: about("We read%%all%% news.\n\n- one %% two %%\n\n> %%three%%"),
      findings: [
        `pages/about.md:5:8  ${found("%%all%%")}`,
        `pages/about.md:7:7  ${found("%% two %%")}`,
        `pages/about.md:9:3  ${found("%%three%%")}`,
      ],
    },
    "in a key": {
      files: { "claims/opening.md": replace("finding: Ben said so.", "finding: Ben said so. %%really?%%") },
      findings: [`claims/opening.md:4:10  ${found("%%really?%%")}`],
    },
    "in a draft": {
      files: { "people/dee.md": "---\nname: Dee\nkind: person\ndraft: true\n---\n\n%%who?%%\n" },
      findings: [`people/dee.md:7:1  ${found("%%who?%%")}`],
    },
  },
};

const words = (count: number, word = "word") => Array.from({ length: count }, () => word).join(" ");

const longBlockQuotation: Examples = {
  passes: {
    "twenty-five words, with the source named behind a dash": {
      files: about(`He said:\n\n> ${words(25)}\n> — Ben, at the council, in its meeting of February\n`),
    },
    "the source in a paragraph of its own": { files: about(`> ${words(25)}\n>\n> — Ben, at the council\n`) },
    "a translation in the same block quotation": {
      files: about(`> ${words(20, "слово")}\n>\n> ${words(30)}\n`),
    },
    "a translation in the next block quotation": {
      files: about(`> ${words(20, "слово")}\n\n> ${words(30)}\n`),
    },
    "a short original in Bengali beside its translation": {
      files: about(`> ${words(20, "সেতু")}\n>\n> ${words(20)}\n`),
    },
    "two quotations in two places": { files: about(`> ${words(20)}\n\nAnd:\n\n> ${words(20)}\n`) },
  },
  fails: {
    "twenty-six words": {
      files: about(`He said:\n\n> ${words(13)}\n> ${words(13)}\n`),
      findings: [
        "pages/about.md:7:1  error  long-block-quotation  The block quotation has 26 words. Quote 25 at most, and tell the rest.",
      ],
    },
    "a paragraph of Japanese": {
      files: about(`He said:\n\n> ${"大統領は問題がない。".repeat(6)}\n`),
      findings: [
        "pages/about.md:7:1  error  long-block-quotation  The block quotation has 30 words. Quote 25 at most, and tell the rest.",
      ],
    },
    "thirty words with another paragraph between, in a list": {
      files: about(`- > ${words(15)}\n  >\n  > ${words(15)}\n`),
      findings: [
        "pages/about.md:5:3  error  long-block-quotation  The block quotation has 30 words. Quote 25 at most, and tell the rest.",
      ],
    },
    "a long original beside its translation": {
      files: about(`> ${words(26, "слово")}\n>\n> ${words(26)}\n`),
      findings: [
        "pages/about.md:5:1  error  long-block-quotation  The block quotation has 26 words. Quote 25 at most, and tell the rest.",
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "empty-body": emptyBody,
  "unread-body": unreadBody,
  "raw-html": rawHtml,
  "foreign-markdown": foreignMarkdown,
  "private-comment": privateComment,
  "long-block-quotation": longBlockQuotation,
};
