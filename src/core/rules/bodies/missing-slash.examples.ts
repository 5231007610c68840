import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

export const examples: Examples = {
  passes: {
    "a page with its slash and a file without one": { files: about("[a](/timeline/) [b](/feed.xml)") },
  },
  fails: {
    "pages without their slash": {
      files: about("[a](/timeline) [b](/claims/opening#chain)"),
      findings: [
        'pages/about.md:5:5  warning  missing-slash  The address of the page ends in a slash. Write "/timeline/".',
        'pages/about.md:5:20  warning  missing-slash  The address of the page ends in a slash. Write "/claims/opening/".',
      ],
    },
  },
};
