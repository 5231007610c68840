import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const person = "---\nname: Zoë\nkind: person\n---\n";
const encode = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, mark: readonly number[], isLittle: boolean) =>
  Uint8Array.from([
    ...mark,
    ...[...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  ]);

const encoding: Examples = {
  passes: {
    "UTF-8 with a byte order mark": {
      bytes: { "people/zoe.md": Uint8Array.from([0xef, 0xbb, 0xbf, ...encode(person)]) },
    },
    "every length of character": { bytes: { "people/zoe.md": encode(person.replace("Zoë", "Zoë Ж 中 🙂")) } },
  },
  fails: {
    "Latin-1": {
      bytes: { "people/zoe.md": latin(person) },
      findings: [
        "people/zoe.md:2:9  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "Latin-1 in the text": {
      bytes: {
        "people/zoe.md": latin(`${person.replace("ë", "e")}\nShe said “no” in a café.\n`.replace(/[“”]/g, "\x93")),
      },
      findings: [
        "people/zoe.md:6:10  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "a character cut in two": {
      bytes: {
        "people/zoe.md": Uint8Array.from([...encode("---\nname: Zo"), 0xc3, ...encode("\nkind: person\n---\n")]),
      },
      findings: [
        "people/zoe.md:2:9  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "an overlong character": {
      bytes: {
        "people/zoe.md": Uint8Array.from([...encode("---\nname: Zo"), 0xc0, 0xaf, ...encode("\nkind: person\n---\n")]),
      },
      findings: [
        "people/zoe.md:2:9  error  encoding  The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
      ],
    },
    "UTF-16, little end first": {
      bytes: { "people/zoe.md": utf16(person, [0xff, 0xfe], true) },
      findings: ["people/zoe.md:1:1  error  encoding  The file is saved as UTF-16. Save it as UTF-8."],
    },
    "UTF-16, big end first": {
      bytes: { "people/zoe.md": utf16(person, [0xfe, 0xff], false) },
      findings: ["people/zoe.md:1:1  error  encoding  The file is saved as UTF-16. Save it as UTF-8."],
    },
    "UTF-16 without a mark": {
      bytes: { "people/zoe.md": utf16(person, [], true) },
      findings: ["people/zoe.md:1:1  error  encoding  The file is saved as UTF-16. Save it as UTF-8."],
    },
  },
};

const lineEndingPerson = "---\nname: Dee\nkind: person\n---\n\nShe.\n";

const lineEnding: Examples = {
  passes: {
    "the endings of Windows": { files: { "people/dee.md": lineEndingPerson.replaceAll("\n", "\r\n") } },
    "both in one file": { files: { "people/dee.md": lineEndingPerson.replace("\n", "\r\n") } },
  },
  fails: {
    "old endings throughout": {
      files: { "people/dee.md": lineEndingPerson.replaceAll("\n", "\r") },
      findings: [
        "people/dee.md:1:4  error  line-ending  The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
      ],
    },
    "one in the text": {
      files: { "people/dee.md": lineEndingPerson.replace("She.", "She\rsays.") },
      findings: [
        "people/dee.md:6:4  error  line-ending  The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
      ],
    },
    "a mistake behind one": {
      files: { "people/dee.md": lineEndingPerson.replace("---\n", "---\r").replace("kind: person", "kind: human") },
      findings: [
        "people/dee.md:1:4  error  line-ending  The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
        'people/dee.md:3:7  error  unknown-value  "human" is no value of "kind". Use one of: person, organisation, outlet, group, unnamed, saying.',
      ],
    },
  },
};

const about = (words: string) => ({ files: { "pages/about.md": replace("We read news.", words) } });
const name = (words: string) => ({ files: { "people/cy.md": replace("name: Cy", `name: ${words}`) } });

const badCharacter: Examples = {
  passes: {
    "Arabic, Hebrew, Persian, Hindi, Chinese and Cyrillic names": about(
      "محمد, שָׁלוֹם, می\u200cخواهم, क्\u200dष, 习近平, Пётр.",
    ),
    "marks of direction beside Hebrew and Arabic": about("He wrote שלום\u200f! and مرحبا\u200e (hello)."),
    "emoji with joiners, skin tones and selectors": about(
      "👩\u200d👩\u200d👧\u200d👦 👩🏽\u200d🚀 🏳\uFE0F\u200d🌈 ❤\uFE0F 1\uFE0F\u20E3 🇺🇦 👁\uFE0F\u200d🗨\uFE0F",
    ),
    "the flag of Scotland": about("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"),
    "hard spaces, dashes and soft hyphens": about(
      "5\u00A0km, 5\u202Fkm, a\u2011b, Donau\u00ADdampf\u00ADschiff, thin\u2009space.",
    ),
    "zero-width spaces in Khmer and Thai": about("កម្ពុជា\u200Bប្រទេស, ภาษา\u200Bไทย."),
    "a variant of a Chinese character": about("葛\u{E0100}."),
    "combining accents": about("e\u0301, n\u0303."),
    "a tab": about("a\tb"),
  },
  fails: {
    "a null": {
      ...about("We read\0 news."),
      findings: [
        "pages/about.md:5:8  error  bad-character  There is an invisible control character here (U+0000). Delete it.",
      ],
    },
    "a bell": {
      ...about("We read\u0007 news."),
      findings: [
        "pages/about.md:5:8  error  bad-character  There is an invisible control character here (U+0007). Delete it.",
      ],
    },
    "an escape code of terminals": {
      ...name("Cy \u001b[31m"),
      findings: [
        "people/cy.md:2:10  error  bad-character  There is an invisible control character here (U+001B). Delete it.",
      ],
    },
    "a delete": {
      ...about("We\u007f read."),
      findings: [
        "pages/about.md:5:3  error  bad-character  There is an invisible control character here (U+007F). Delete it.",
      ],
    },
    "a C1 control": {
      ...about("We\u0081 read."),
      findings: [
        "pages/about.md:5:3  error  bad-character  There is an invisible control character here (U+0081). Delete it.",
      ],
    },
    "a vertical tab": {
      ...about("We\u000bread."),
      findings: [
        "pages/about.md:5:3  error  bad-character  There is an unusual sign for a new line here (U+000B). Delete it, and begin a new line with the Enter key.",
      ],
    },
    "a form feed": {
      ...about("We\u000cread."),
      findings: [
        "pages/about.md:5:3  error  bad-character  There is an unusual sign for a new line here (U+000C). Delete it, and begin a new line with the Enter key.",
      ],
    },
    "a next line": {
      ...about("We\u0085read."),
      findings: [
        "pages/about.md:5:3  error  bad-character  There is an unusual sign for a new line here (U+0085). Delete it, and begin a new line with the Enter key.",
      ],
    },
    "a line separator": {
      ...about("We\u2028read."),
      findings: [
        "pages/about.md:5:3  error  bad-character  There is an unusual sign for a new line here (U+2028). Delete it, and begin a new line with the Enter key.",
      ],
    },
    "a paragraph separator": {
      ...name("C\u2029y"),
      findings: [
        "people/cy.md:2:8  error  bad-character  There is an unusual sign for a new line here (U+2029). Delete it, and begin a new line with the Enter key.",
      ],
    },
    "an override": {
      ...about("We read \u202Eswen."),
      findings: [
        "pages/about.md:5:9  error  bad-character  There is an invisible sign that turns the direction of the text here (U+202E). Delete it.",
      ],
    },
    "an embedding": {
      ...about("We \u202Bread\u202C news."),
      findings: [
        "pages/about.md:5:4  error  bad-character  There is an invisible sign that turns the direction of the text here (U+202B). Delete it.",
      ],
    },
    isolates: {
      ...name("\u2066Cy\u2069"),
      findings: [
        "people/cy.md:2:7  error  bad-character  There is an invisible sign that turns the direction of the text here (U+2066). Delete it.",
      ],
    },
    "a zero-width space in a word": {
      ...about("We re\u200Bad news."),
      findings: ["pages/about.md:5:6  error  bad-character  There is an invisible character here (U+200B). Delete it."],
    },
    "a zero-width space in a key": {
      files: { "people/cy.md": replace("kind:", "\u200Bkind:") },
      findings: [
        "people/cy.md:3:1  error  bad-character  There is an invisible character here (U+200B). Delete it.",
        'people/cy.md:3:1  error  unknown-key  "<U+200B>kind" is not a key of a person. Did you mean "kind"?',
      ],
    },
    "a zero-width space in an id": {
      files: { "claims/denial.md": replace("by: cy", "by: c\u200By") },
      findings: [
        'claims/denial.md:6:7  error  invalid-id  "c<U+200B>y" cannot be an id. Did you mean "cy"?',
        "claims/denial.md:6:8  error  bad-character  There is an invisible character here (U+200B). Delete it.",
      ],
    },
    "a joiner between Latin letters": {
      ...about("We re\u200Dad news."),
      findings: ["pages/about.md:5:6  error  bad-character  There is an invisible character here (U+200D). Delete it."],
    },
    "a non-joiner between Latin letters": {
      ...about("We re\u200Cad news."),
      findings: ["pages/about.md:5:6  error  bad-character  There is an invisible character here (U+200C). Delete it."],
    },
    "a word joiner": {
      ...about("We\u2060 read."),
      findings: ["pages/about.md:5:3  error  bad-character  There is an invisible character here (U+2060). Delete it."],
    },
    "a mark of direction among Latin letters": {
      ...about("We\u200E read."),
      findings: ["pages/about.md:5:3  error  bad-character  There is an invisible character here (U+200E). Delete it."],
    },
    "a byte order mark in the middle": {
      ...about("We \uFEFFread."),
      findings: ["pages/about.md:5:4  error  bad-character  There is an invisible character here (U+FEFF). Delete it."],
    },
    "tags, which spell out words unseen": {
      ...about("We read \u{E0068}\u{E0069} news."),
      findings: [
        "pages/about.md:5:9  error  bad-character  There is an invisible tag character here (U+E0068). Delete it.",
      ],
    },
    "a flag without its end": {
      ...about("🏴\u{E0067}\u{E0062}"),
      findings: [
        "pages/about.md:5:3  error  bad-character  There is an invisible tag character here (U+E0067). Delete it.",
      ],
    },
    "a soft hyphen beside a blank": {
      ...about("We \u00ADread."),
      findings: ["pages/about.md:5:4  error  bad-character  There is an invisible character here (U+00AD). Delete it."],
    },
    "variation selectors in a row": {
      ...about("We 🙂\uFE0F\uFE0E\uFE0E."),
      findings: ["pages/about.md:5:7  error  bad-character  There is an invisible character here (U+FE0E). Delete it."],
    },
    "selectors behind a letter": {
      ...about("We a\u{E0101} read."),
      findings: [
        "pages/about.md:5:5  error  bad-character  There is an invisible character here (U+E0101). Delete it.",
      ],
    },
    "an invisible letter": {
      ...name("\u3164"),
      findings: ["people/cy.md:2:7  error  bad-character  There is an invisible character here (U+3164). Delete it."],
    },
    "invisible multiplication": {
      ...about("2\u2062x"),
      findings: ["pages/about.md:5:2  error  bad-character  There is an invisible character here (U+2062). Delete it."],
    },
    "a replacement character": {
      ...about("caf\uFFFD"),
      findings: [
        "pages/about.md:5:4  error  bad-character  There is a character that was broken when the text was copied or saved here (U+FFFD). Write the right character in its place.",
      ],
    },
    "a character for private use": {
      ...about("\uF8FF Inc."),
      findings: [
        "pages/about.md:5:1  error  bad-character  There is a character that only some fonts know here (U+F8FF). Write it in another way.",
      ],
    },
    "a code that is no character": {
      ...about("a\uFFFEb"),
      findings: [
        "pages/about.md:5:2  error  bad-character  There is a character that was broken when the text was copied or saved here (U+FFFE). Write the right character in its place.",
      ],
    },
    "two kinds in a line, and two lines": {
      files: {
        "pages/about.md": inTurn(
          replace("title: About", "title: Ab\u200Bou\u200Bt"),
          replace("We read", "\u202EWe\u0000 read"),
        ),
      },
      findings: [
        "pages/about.md:2:10  error  bad-character  There is an invisible character here (U+200B). Delete it.",
        "pages/about.md:5:1  error  bad-character  There is an invisible sign that turns the direction of the text here (U+202E). Delete it.",
        "pages/about.md:5:4  error  bad-character  There is an invisible control character here (U+0000). Delete it.",
      ],
    },
    "columns behind emoji and a byte order mark": {
      files: { "pages/about.md": (text) => `\uFEFF${text.replace("We read", "🙂🙂 We\u200B read")}` },
      findings: ["pages/about.md:5:8  error  bad-character  There is an invisible character here (U+200B). Delete it."],
    },
  },
};

const escapedCharacter: Examples = {
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

/** The examples of each rule; they are its tests. */
const decomposedLetter: Examples = {
  passes: {
    "letters in one piece": { files: { "people/cy.md": replace("name: Cy", "name: Zo\u00EB M\u00FCller") } },
    "signs that no letter has in one piece": {
      files: { "people/cy.md": replace("name: Cy", "name: q\u0303ai") },
    },
    "an address": { files: { "sources/gazette.md": replace("/bridge\n", "/Mu\u0308ller\n") } },
  },
  fails: {
    "a letter and its dots": {
      files: { "people/cy.md": replace("name: Cy", "name: Zoe\u0308 Mu\u0308ller") },
      findings: [
        'people/cy.md:2:9  warning  decomposed-letter  The letter "\u00EB" is written in parts here, so that a search for the word may miss it. Type it anew, as one character.',
      ],
    },
  },
};

export const examples: Readonly<Record<string, Examples>> = {
  encoding,
  "line-ending": lineEnding,
  "bad-character": badCharacter,
  "escaped-character": escapedCharacter,
  "decomposed-letter": decomposedLetter,
};
