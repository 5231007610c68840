import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });
const assets = ["/bridge.png"];

export const examples: Examples = {
  passes: {
    "a text in any script": { files: about("![جسر](/bridge.png)"), assets },
  },
  fails: {
    "no text, and nothing but blanks": {
      files: about("Look: ![](/bridge.png) ![  ][b]\n\n[b]: /bridge.png"),
      assets,
      findings: [
        'pages/about.md:5:7  error  image-without-text  The image "/bridge.png" has no text for those who do not see it. Write between the brackets what it shows.',
        'pages/about.md:5:24  error  image-without-text  The image "/bridge.png" has no text for those who do not see it. Write between the brackets what it shows.',
      ],
    },
  },
};
