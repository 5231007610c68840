import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "a claim and a source without a text": {
      files: { "claims/opening.md": replace("\nThe minutes have it.\n", "") },
    },
  },
  fails: {
    "an event without a text": {
      files: { "timeline/meeting.md": replace("Ben speaks about the bridge.\n", "  \n\n") },
      findings: [
        "timeline/meeting.md:1:1  error  empty-body  The event has no text. Write it below the second line of ---.",
      ],
    },
    "a page with nothing but a note that no reader is shown": {
      files: { "pages/about.md": replace("We read news.", "[//]: # (To be written.)") },
      findings: ["pages/about.md:1:1  error  empty-body  The page has no text. Write it below the second line of ---."],
    },
    "a page without a text": {
      files: { "pages/about.md": replace("We read news.\n", "") },
      findings: ["pages/about.md:1:1  error  empty-body  The page has no text. Write it below the second line of ---."],
    },
  },
};
