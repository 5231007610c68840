import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "references with their definition": {
      files: about("[Ben][a] and [b][] and [c]\n\n[a]: claim:opening\n[B]: claim:denial\n[c]: https://example.org\n"),
    },
    "brackets that are no reference": { files: about("He [Ben] said [sic] so. `[a][b]` \\[c\\]\\[d\\]") },
  },
  fails: {
    "names without an address": {
      files: about("We [read\nall][news] and [all][]."),
      findings: [
        'pages/about.md:5:4  warning  undefined-reference  "news" stands for no address, so readers see the brackets. Write [news]: and the address below the text.',
        'pages/about.md:6:16  warning  undefined-reference  "all" stands for no address, so readers see the brackets. Write [all]: and the address below the text.',
      ],
    },
  },
};
