import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => replace("We read news.", text);

export const examples: Examples = {
  passes: {
    "letters taken apart, here or there": {
      files: {
        "pages/about.md": about(
          `[a](#füße) [b](page:more#${"füße".normalize("NFD")})\n\n## ${"Füße".normalize("NFD")}`,
        ),
        "pages/more.md": "---\ntitle: More\n---\n\n## Füße\n\nWords.\n",
      },
    },
    "sections, passages, footnotes and places": {
      files: {
        "pages/about.md": about(
          "## What we do\n\n## What we do\n\n[a](#what-we-do) [b](#what-we-do-1) [c](article:bridge#claim-opening) [d](/articles/bridge/#note-denial) [e](/timeline/#meeting) [f](/sources/#gazette) [g](/positions/#when) [h](claim:opening#evidence) [i](#top) [j](/claims/denial/#correction-1) [k](#fn-x) [l](/articles/bridge/#:~:text=Ada) [m](page:about#what-we-do) x[^x]\n\n[^x]: note",
        ),
      },
    },
    "sections in other scripts, also percent-encoded": {
      files: {
        "pages/about.md": about(
          "## Что известно\n\n[a](#что-известно) [b](#%D1%87%D1%82%D0%BE-%D0%B8%D0%B7%D0%B2%D0%B5%D1%81%D1%82%D0%BD%D0%BE)",
        ),
      },
    },
  },
  fails: {
    "a section that is not there": {
      files: { "pages/about.md": about("## What we do\n\n[a](#what-we-did) [b](#elsewhere)") },
      findings: [
        'pages/about.md:7:5  error  dead-anchor  Nothing on the page is called "#what-we-did". Did you mean "#what-we-do"?',
        'pages/about.md:7:23  error  dead-anchor  Nothing on the page is called "#elsewhere". Name a heading in small letters with hyphens, or remove the part from "#" on.',
      ],
    },
    "a passage that the article does not annotate": {
      files: { "pages/about.md": about("[a](article:bridge#claim-openin) [b](/articles/bridge/#claim-opening-2)") },
      findings: [
        'pages/about.md:5:5  error  dead-anchor  Nothing on the page is called "#claim-openin". Did you mean "#claim-opening"?',
        'pages/about.md:5:38  error  dead-anchor  Nothing on the page is called "#claim-opening-2". Did you mean "#claim-opening"?',
      ],
    },
    "a place that is on no timeline": {
      files: { "pages/about.md": about("[a](/timeline/#meetings) [b](claim:opening#reasons)") },
      findings: [
        'pages/about.md:5:5  error  dead-anchor  Nothing on the page is called "#meetings". Did you mean "#meeting"?',
        'pages/about.md:5:30  error  dead-anchor  Nothing on the page is called "#reasons". Name a heading in small letters with hyphens, or remove the part from "#" on.',
      ],
    },
    "a footnote without a use": {
      files: { "pages/about.md": about("[a](#fn-x)") },
      findings: [
        'pages/about.md:5:5  error  dead-anchor  Nothing on the page is called "#fn-x". Name a heading in small letters with hyphens, or remove the part from "#" on.',
      ],
    },
  },
};
