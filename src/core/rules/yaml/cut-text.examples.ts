import { type Examples, replace } from "../../examples/example.ts";

const finding = (line: string) => ({ files: { "claims/denial.md": replace("finding: Nothing shows it.", line) } });

export const examples: Examples = {
  passes: {
    "a # without a blank before it": finding("finding: Nothing#shows it, in C#."),
    "in quotation marks": finding('finding: "Nothing #shows it."'),
    "a remark behind quotation marks": finding('finding: "Nothing shows it." # a remark'),
    "remarks behind ids, dates and words of a list": {
      files: {
        "claims/denial.md": (text) =>
          text
            .replace("by: cy", "by: cy # who")
            .replace("on: 2025-02-21", "on: 2025-02-21 # when")
            .replace("kind: denial", "kind: denial # what"),
      },
    },
    "remarks on lines of their own": finding("# a remark\nfinding: Nothing shows it.\n  # another\n"),
    "in a text on lines of its own": finding("finding: >\n  Nothing # shows it."),
    "a remark behind a key with keys of its own": {
      files: { "claims/denial.md": replace("said:", "said: # who said it") },
    },
  },
  fails: {
    "a # in a sentence": {
      ...finding("finding: Nothing #shows it."),
      findings: [
        'claims/denial.md:4:18  error  cut-text  The # hides the rest of the line, so that "finding" ends with “Nothing”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "a remark behind a sentence": {
      ...finding("finding: Nothing shows it. # a remark"),
      findings: [
        'claims/denial.md:4:28  error  cut-text  The # hides the rest of the line, so that "finding" ends with “Nothing shows it.”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "a # at the beginning": {
      ...finding("finding: #nothing shows it"),
      findings: [
        'claims/denial.md:4:10  error  cut-text  "finding" is empty, because a # with a blank before it hides the rest of its line. Put the text in quotation marks.',
      ],
    },
    "a # behind a tab": {
      ...finding("finding: Nothing\t#shows it."),
      findings: [
        'claims/denial.md:4:18  error  cut-text  The # hides the rest of the line, so that "finding" ends with “Nothing”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "in an item of a list": {
      files: { "articles/bridge.md": replace("lead: true", "lead: true\nfindings:\n  - We are number #1.") },
      findings: [
        'articles/bridge.md:10:19  error  cut-text  The # hides the rest of the line, so that "findings" ends with “We are number”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "in a key within another": {
      files: { "claims/denial.md": replace("  in: gazette", "  in: gazette\n  passage: paragraph #3") },
      findings: [
        'claims/denial.md:9:22  error  cut-text  The # hides the rest of the line, so that "passage" ends with “paragraph”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
    "in a title of the site": {
      files: { "site.md": replace("title: Bridges", "title: Bridges #1") },
      findings: [
        'site.md:2:16  error  cut-text  The # hides the rest of the line, so that "title" ends with “Bridges”. Put the whole text in quotation marks; or put the remark on a line of its own.',
      ],
    },
  },
};
