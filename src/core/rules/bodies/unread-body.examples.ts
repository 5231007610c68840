import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });
const nested =
  "What is nested here goes deeper than any reader would follow. Take lists, quotations and brackets apart.";

export const examples: Examples = {
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
