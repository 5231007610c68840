import { expect, test } from "vitest";
import { exampleDossier, replace } from "../../../test/dossiers/example.ts";
import { entryOf } from "../../dossier/dossier.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import { claimsOfEvent } from "./events.ts";

test("claims of an event: not what its text links to; statements of a text by their passage", () => {
  const claims = "claims:\n  - opening\n  - denial\n  - third\n";
  const dossier = exampleDossier(
    {
      files: {
        "timeline/meeting.md": (text) => `${replace("sources:\n", `${claims}sources:\n`)(text)} [So](claim:third).\n`,
        "claims/denial.md": replace("  in: gazette\n", "  in: gazette\n  passage: ¶2\n"),
        "claims/third.md":
          "---\nclaim: A third.\nfinding: None.\nsaid:\n  by: cy\n  on: 2025\n  in: gazette\nverdict:\n  attribution: exact\n  substance: not-checkable\n  on: 2025-03-01\nevidence: []\n---\n",
      },
    },
    parseMarkdown,
  );
  const { spoken, passages } = claimsOfEvent(entryOf(dossier.timeline, "meeting"), dossier);
  expect(spoken.map(({ id }) => id)).toEqual(["opening"]);
  expect(passages.map(({ source, claims: group }) => [source.id, group.map(({ id }) => id)])).toEqual([
    ["gazette", ["denial"]],
  ]);
});
