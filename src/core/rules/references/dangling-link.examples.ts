import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "a link of every kind, within headings, lists, tables and footnotes": {
      files: about(
        "## [a](article:bridge)\n\n- [b](event:meeting 'In February')\n\n| [c](source:gazette) |\n| - |\n| [d][e] |\n\n*[f](question:when)*[^1] <page:about>\n\n[e]: person:ada\n\n[^1]: [g](claim:denial)\n",
      ),
    },
  },
  fails: {
    "a claim that does not exist": {
      files: {
        "articles/bridge.md": replace(
          "[Cy denies it](claim:denial)",
          "[Cy denies it](claim:denials), [too](claim:nothing-of-the-kind). [It](claim:denial)",
        ),
      },
      findings: [
        'articles/bridge.md:12:64  error  dangling-link  There is no claim "denials". Did you mean "denial"?',
        'articles/bridge.md:12:86  error  dangling-link  There is no claim "nothing-of-the-kind". Create content/claims/nothing-of-the-kind.md, or name another.',
      ],
    },
    "an entry of another kind": {
      files: about("[Ben](claim:ben)"),
      findings: [
        'pages/about.md:5:7  error  dangling-link  There is no claim "ben", but a person of that name. Write person:ben.',
      ],
    },
    "an id that is none": {
      files: about("[a](claim:Opening) [b](claim:) [c](claim:opening.md)"),
      findings: [
        'pages/about.md:5:5  error  dangling-link  There is no claim "Opening". Did you mean "opening"?',
        'pages/about.md:5:24  error  dangling-link  "claim:" names no entry. Write its id behind the colon.',
        'pages/about.md:5:36  error  dangling-link  There is no claim "opening.md". Did you mean "opening"?',
      ],
    },
    "a definition, reported once and where the address stands": {
      files: about("[a][x] and [b][x]\n\n[x]: claim:openin 'title'\n"),
      findings: ['pages/about.md:7:6  error  dangling-link  There is no claim "openin". Did you mean "opening"?'],
    },
    "a link on the front page, broken over two lines": {
      files: { "site.md": replace("[the bridge](claim:opening)", "[the\nbridge](\nclaim:bridge)") },
      findings: [
        'site.md:13:1  error  dangling-link  There is no claim "bridge", but an article of that name. Write article:bridge.',
      ],
    },
  },
};
