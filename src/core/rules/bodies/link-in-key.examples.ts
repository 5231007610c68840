import { type Examples, replace } from "../../examples/example.ts";

const finding = (text: string) => ({ "claims/opening.md": replace("finding: Ben said so.", `finding: ${text}`) });

export const examples: Examples = {
  passes: {
    "brackets, parentheses and a bare address": {
      files: finding("'“[T]he bridge” (opening): see https://example.org/a_(b) and [sic](!)'"),
    },
  },
  fails: {
    "a link to an entry": {
      files: finding("Ben said so, as [Cy denies](claim:denial)."),
      findings: [
        'claims/opening.md:4:10  warning  link-in-key  "finding" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.',
      ],
    },
    "a link written in codes": {
      files: finding(String.raw`"Ben said so, as [Cy denies\u005D(claim:denial)."`),
      findings: [
        'claims/opening.md:4:10  warning  link-in-key  "finding" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.',
      ],
    },
    "a link in a list": {
      files: {
        "articles/bridge.md": replace(
          "subject: gazette",
          "findings:\n  - It opens.\n  - See [the minutes](https://council.example/minutes).\nsubject: gazette",
        ),
      },
      findings: [
        'articles/bridge.md:9:5  warning  link-in-key  "findings" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.',
      ],
    },
  },
};
