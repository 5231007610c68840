import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "an image, code and emphasis as words": {
      files: about("[![The bridge](/bridge.png)](/claims/) [`code`](/claims/) [*words*](/claims/)"),
      assets: ["/bridge.png"],
    },
  },
  fails: {
    "nothing and blanks between the brackets": {
      files: about("We [](claim:opening) read [ ](/claims/) news."),
      findings: [
        'pages/about.md:5:4  error  wordless-link  The link to "claim:opening" has no words. Write some between the brackets.',
        'pages/about.md:5:27  error  wordless-link  The link to "/claims/" has no words. Write some between the brackets.',
      ],
    },
  },
};
