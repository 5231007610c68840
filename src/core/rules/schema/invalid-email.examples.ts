import { type Examples, replace } from "../../examples/example.ts";

const email = (value: string) => ({ files: { "site.md": replace("email: desk@bridges.example", `email: ${value}`) } });

export const examples: Examples = {
  passes: { "a plus sign and a dot": email("desk.one+news@mail.bridges.example") },
  fails: {
    "no at sign": {
      ...email("desk.bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk.bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "no ending": {
      ...email("desk@bridges"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk@bridges" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "a blank": {
      ...email("desk @bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk @bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "two at signs": {
      ...email("desk@news@bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "desk@news@bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "a protocol": {
      ...email("mailto:desk@bridges.example"),
      findings: [
        'site.md:8:10  error  invalid-email  "mailto:desk@bridges.example" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
    "a name before it": {
      ...email("Desk <desk@bridges.example>"),
      findings: [
        'site.md:8:10  error  invalid-email  "Desk <desk@bridges.example>" is no e-mail address. Write one such as corrections@example.org.',
      ],
    },
  },
};
