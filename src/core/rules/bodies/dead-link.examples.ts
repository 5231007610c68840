import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => replace("We read news.", text);

export const examples: Examples = {
  passes: {
    "pages, files for machines and files in public/": {
      files: {
        "pages/about.md": about(
          "[a](/) [b](/claims/opening/) [c](/claims/opening.json) [d](/corrections/) [e](/about/) [f](/files/a%20b.pdf) [g](/claims/?kind=denial) [h](/people/ada/) [i](/articles/bridge/annotations.jsonld) [j](/claims/opening/index.html) [k](/data/schema/claims.json)",
        ),
      },
      assets: ["/files/a b.pdf"],
    },
    "a draft that names a draft": {
      files: {
        "pages/about.md": replace("title: About", "title: About\ndraft: true"),
        "pages/method.md": "---\ntitle: Method\ndraft: true\n---\n[a](/about/)\n",
      },
    },
  },
  fails: {
    "a page that does not exist": {
      files: { "pages/about.md": about("We [read](/claims/openin/) [news](/nowhere/at/all/).") },
      findings: [
        'pages/about.md:5:11  error  dead-link  Nothing stands at "/claims/openin/". Did you mean "/claims/opening/"?',
        'pages/about.md:5:35  error  dead-link  Nothing stands at "/nowhere/at/all/". Name a page of this site, or a file in public/.',
      ],
    },
    "the file of an entry, and a page with another ending": {
      files: { "pages/about.md": about("[a](/content/claims/opening.md) [b](/about.html) [c](/public/a.pdf)") },
      assets: ["/a.pdf"],
      findings: [
        'pages/about.md:5:5  error  dead-link  Nothing stands at "/content/claims/opening.md". Did you mean "/claims/opening/"?',
        'pages/about.md:5:37  error  dead-link  Nothing stands at "/about.html". Did you mean "/about/"?',
        'pages/about.md:5:54  error  dead-link  Nothing stands at "/public/a.pdf". Did you mean "/a.pdf"?',
      ],
    },
    "a file that public/ does not hold": {
      files: { "pages/about.md": about("[a](/files/a.pdf)") },
      findings: [
        'pages/about.md:5:5  error  dead-link  Nothing stands at "/files/a.pdf". Name a page of this site, or a file in public/.',
      ],
    },
    "a draft": {
      files: {
        "pages/about.md": replace("title: About", "title: About\ndraft: true"),
        "pages/method.md": "---\ntitle: Method\n---\n[a](/about/)\n",
      },
      findings: [
        'pages/method.md:4:5  error  dead-link  "/about/" is the page of a draft, so readers will not find it. Publish the draft, or remove the link.',
      ],
    },
  },
};
