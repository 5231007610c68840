import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
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
