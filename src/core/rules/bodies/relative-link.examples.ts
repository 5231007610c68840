import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "a link from the root of the site": { files: about("[a](/claims/) [b](/timeline/#meeting)") },
  },
  fails: {
    "files of entries": {
      files: about("[a](../claims/opening.md) [b](claims/denial/) [c](ada.md)"),
      findings: [
        'pages/about.md:5:5  error  relative-link  "../claims/opening.md" leads nowhere from the page. Write claim:opening.',
        'pages/about.md:5:31  error  relative-link  "claims/denial/" leads nowhere from the page. Write claim:denial.',
        'pages/about.md:5:51  error  relative-link  "ada.md" leads nowhere from the page. Write person:ada.',
      ],
    },
    "an address without its beginning": {
      files: about("[a](example.org/news)"),
      findings: [
        'pages/about.md:5:5  error  relative-link  "example.org/news" leads nowhere from the page. Write an address in full (https://…), an entry by its kind (claim:some-id), or a path from the root of the site (/timeline/).',
      ],
    },
  },
};
