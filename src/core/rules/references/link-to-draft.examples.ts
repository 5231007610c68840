import { type Examples, replace } from "../../examples/example.ts";

const draft = "---\ntitle: Method\ndraft: true\n---\n[About](page:about) and [this](page:method)\n";

export const examples: Examples = {
  passes: {
    "a draft that names a published entry and itself": { files: { "pages/method.md": draft } },
  },
  fails: {
    "a published page names a draft": {
      files: { "pages/method.md": draft, "pages/about.md": replace("We read", "We [read](page:method)") },
      findings: [
        'pages/about.md:5:11  error  link-to-draft  The page "method" is a draft, so readers will not find it. Publish it, or do not name it here.',
      ],
    },
  },
};
