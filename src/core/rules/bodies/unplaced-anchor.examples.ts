import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "an event, which is itself a place on its page": {
      files: { "pages/about.md": replace("We read news.", "[a](event:meeting) [b](question:when)") },
    },
  },
  fails: {
    "a part of an event": {
      files: { "pages/about.md": replace("We read news.", "We [read](event:meeting#meeting) news.") },
      findings: [
        'pages/about.md:5:11  error  unplaced-anchor  An event has no page of its own, so "#meeting" leads nowhere. Write event:meeting.',
      ],
    },
  },
};
