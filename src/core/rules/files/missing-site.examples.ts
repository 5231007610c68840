import type { Examples } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {},
  fails: {
    "no site": {
      files: { "site.md": undefined },
      findings: [
        'site.md:1:1  error  missing-site  There is no file "site.md". Create it, with at least title, tagline, url and publisher.',
      ],
    },
  },
};
