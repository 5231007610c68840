import { type Examples, replace } from "../../examples/example.ts";

const to = (id: string) => ({ "claims/opening.md": replace("act: said", `act: said\n    to: ${id}`) });

export const examples: Examples = {
  passes: { "somebody else, by any act": { files: to("cy") } },
  fails: {
    oneself: {
      files: to("ben"),
      findings: [
        'claims/opening.md:12:9  error  told-oneself  The hop lets "ben" speak to "ben". Name the one who was told, or remove to.',
      ],
    },
  },
};
