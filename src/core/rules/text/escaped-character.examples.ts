import { type Examples, replace } from "../../examples/example.ts";

const about = (words: string) => ({ files: { "pages/about.md": replace("We read news.", words) } });
const name = (words: string) => ({ files: { "people/cy.md": replace("name: Cy", `name: ${words}`) } });

export const examples: Examples = {
  passes: {
    "codes of ordinary characters": name('"Cy \\u00e9 \\x41 \\t \\U0001F600"'),
    "a code in single quotation marks is no code": name("'Cy \\u202E'"),
    "entities of ordinary characters": about("A&nbsp;B &amp; C &#233; &mdash;"),
    "an entity in code": about("Write `&#x202E;`.\n\n```\n&zwnj;\n```"),
    "an entity behind a backslash": about("Write \\&#x202E; so."),
    "a joiner of emoji as an entity": about("👩&zwj;🚀"),
  },
  fails: {
    "an override among the keys": {
      ...name('"Cy \\u202Eyc"'),
      findings: [
        'people/cy.md:2:11  error  escaped-character  "\\u202E" writes an invisible sign that turns the direction of the text (U+202E). Remove it.',
      ],
    },
    "a null among the keys": {
      ...name('"Cy\\0"'),
      findings: [
        'people/cy.md:2:10  error  escaped-character  "\\0" writes an invisible control character (U+0000). Remove it.',
      ],
    },
    "a zero-width space in the long form": {
      ...name('"C\\U0000200By"'),
      findings: [
        'people/cy.md:2:9  error  escaped-character  "\\U0000200B" writes an invisible character (U+200B). Remove it.',
      ],
    },
    "half a pair": {
      ...name('"C\\uD800y"'),
      findings: [
        'people/cy.md:2:9  error  escaped-character  "\\uD800" writes a character that was broken when the text was copied or saved (U+D800). Remove it.',
      ],
    },
    "in a text of several lines": {
      ...name('"Cy\n  and \\x07 Dee"'),
      findings: [
        'people/cy.md:3:7  error  escaped-character  "\\x07" writes an invisible control character (U+0007). Remove it.',
      ],
    },
    "an override in Markdown, by its number in hexadecimal": {
      ...about("We &#x202E;read."),
      findings: [
        'pages/about.md:5:4  error  escaped-character  "&#x202E;" writes an invisible sign that turns the direction of the text (U+202E). Remove it.',
      ],
    },
    "by its number": {
      ...about("We &#8238;read."),
      findings: [
        'pages/about.md:5:4  error  escaped-character  "&#8238;" writes an invisible sign that turns the direction of the text (U+202E). Remove it.',
      ],
    },
    "by its name": {
      ...about("We re&ZeroWidthSpace;ad."),
      findings: [
        'pages/about.md:5:6  error  escaped-character  "&ZeroWidthSpace;" writes an invisible character (U+200B). Remove it.',
      ],
    },
    "in a heading and in a table": {
      ...about("## A &rlm;b\n\n| a |\n| - |\n| b &zwnj; |"),
      findings: [
        'pages/about.md:5:6  error  escaped-character  "&rlm;" writes an invisible character (U+200F). Remove it.',
        'pages/about.md:9:5  error  escaped-character  "&zwnj;" writes an invisible character (U+200C). Remove it.',
      ],
    },
    "in the title of a link": {
      ...about('We [read](https://a.example "x&#x200B;y").'),
      findings: [
        'pages/about.md:5:31  error  escaped-character  "&#x200B;" writes an invisible character (U+200B). Remove it.',
      ],
    },
  },
};
