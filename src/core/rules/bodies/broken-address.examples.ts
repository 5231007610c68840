import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "a blank, which is encoded": { files: about("[a](<https://example.org/a b>)") },
    "addresses with everything that they may hold": {
      files: about(
        "[a](https://example.org:8443/a_(b)?c=d&e=%20f#g) [b](https://пример.рф/путь) [c](http://[::1]/) www.example.org desk@bridges.example [d](https://example.org/{a}|b) [e](mailto:desk@bridges.example?subject=a%20b)",
      ),
    },
  },
  fails: {
    "a host without a scheme": {
      files: about("[a](//example.org/x) and [b](\\\\\\\\example.org)"),
      findings: [
        'pages/about.md:5:5  error  broken-address  "//example.org/x" does not begin with https://. Write the address in full.',
        'pages/about.md:5:30  error  broken-address  "\\\\example.org" does not begin with https://. Write the address in full.',
      ],
    },
    "a password": {
      files: about("We [read](https://desk:secret@example.org/) news."),
      findings: [
        "pages/about.md:5:11  error  broken-address  The address of the link holds a user name or password. Remove it.",
      ],
    },
    "a password in a bare address": {
      files: about("See https://desk:secret@example.org/ for news."),
      findings: [
        "pages/about.md:5:5  error  broken-address  The address of the link holds a user name or password. Remove it.",
      ],
    },
    "half an address": {
      files: about("[a](https://) [b](https:example.org) [c](http://example)"),
      findings: [
        'pages/about.md:5:5  error  broken-address  "https://" is no web address. Write it in full, such as https://example.org/page.',
        'pages/about.md:5:19  error  broken-address  "https:example.org" is no web address. Write it in full, such as https://example.org/page.',
        'pages/about.md:5:42  error  broken-address  "http://example" is no web address. Write it in full, such as https://example.org/page.',
      ],
    },
    "two addresses in one": {
      files: about("[a](<https://example.org/a https://example.org/b>)"),
      findings: [
        'pages/about.md:5:6  error  broken-address  "https://example.org/a https://example.org/b" holds two addresses. Keep one.',
      ],
    },
    "no mailbox": {
      files: about("[a](mailto:desk)"),
      findings: [
        'pages/about.md:5:5  error  broken-address  "mailto:desk" is no e-mail address. Write one such as mailto:desk@example.org.',
      ],
    },
  },
};
