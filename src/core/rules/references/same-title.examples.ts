import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "an article and a page of one title": { files: { "pages/about.md": replace("title: About", "title: The bridge") } },
    "two events of one title": {
      files: { "timeline/again.md": "---\ntitle: The council meets\ndate: 2025-03\nsources: [minutes]\n---\nAgain.\n" },
    },
  },
  fails: {
    "two pages of one title, in other letters": {
      files: { "pages/us.md": "---\ntitle: '  ABOUT. '\n---\nUs.\n" },
      findings: [
        "pages/about.md:2:8  error  same-title  content/pages/us.md has the same title. Give each page one of its own, or keep one of the two.",
        "pages/us.md:2:8  error  same-title  content/pages/about.md has the same title. Give each page one of its own, or keep one of the two.",
      ],
    },
    "two claims of one sentence, with another mark at the end": {
      files: { "claims/denial.md": replace("The bridge does not open in May.", "The  bridge opens in May") },
      findings: [
        "claims/denial.md:2:8  error  same-title  content/claims/opening.md has the same claim. Give each claim one of its own, or keep one of the two.",
        "claims/opening.md:2:8  error  same-title  content/claims/denial.md has the same claim. Give each claim one of its own, or keep one of the two.",
      ],
    },
    "two questions, one of them a draft": {
      files: {
        "questions/how.md": "---\nquestion: Does the bridge open in “May”?\nshort: May\norder: 2\ndraft: true\n---\n",
        "questions/when.md": replace("in May?", 'in "May"'),
      },
      findings: [
        "questions/how.md:2:11  error  same-title  content/questions/when.md has the same question. Give each question one of its own, or keep one of the two.",
        "questions/when.md:2:11  error  same-title  content/questions/how.md has the same question. Give each question one of its own, or keep one of the two.",
      ],
    },
  },
};
