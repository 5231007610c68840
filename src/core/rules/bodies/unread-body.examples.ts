import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "quotations within quotations": {
      files: { "pages/about.md": replace("We read news.", `${"> ".repeat(20)}We read news.`) },
    },
  },
  fails: {
    "a hundred quotations within each other": {
      files: { "pages/about.md": replace("We read news.", `${">".repeat(100)} We read news.`) },
      findings: [
        "pages/about.md:5:1  error  unread-body  The text (116 characters) is too long or nested too deeply to be read. Divide it, and remove lists and quotations within each other.",
      ],
    },
  },
};
