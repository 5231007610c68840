import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "an address for an image and one for a link": {
      files: about("![The bridge][a] [b]\n\n[a]: /bridge.png\n[b]: /claims/\n"),
      assets: ["/bridge.png"],
    },
    "notes that no reader is shown": { files: about("We read news.\n\n[//]: # (Daily?)\n\n[note]: <> (Ask Ben.)\n") },
  },
  fails: {
    "an address that no link uses": {
      files: about("We read news.\n\n[Ben]: claim:opening\n"),
      findings: [
        'pages/about.md:7:1  warning  unused-definition  No link uses "Ben". Use it as [words][Ben], or remove its address.',
      ],
    },
  },
};
