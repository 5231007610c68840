import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../src/cli/project.ts";
import type { Example } from "./dossiers/example.ts";

interface PeerText {
  readonly title: string;
  readonly standfirst: string;
  readonly body: string;
  readonly claims: readonly Readonly<Record<"id" | "claim" | "finding" | "attribution" | "substance", string>>[];
  readonly events: readonly Readonly<Record<"id" | "title" | "date" | "text", string>>[];
}

/** The text with which the site is compared with others' templates: a real article with ten claims and eight events. */
export const peerText = JSON.parse(readFileSync(join(PROJECT, "test/data/peer-text.json"), "utf8")) as PeerText;

/** The dossier of that text. */
export const peerDossier: Example = {
  files: {
    "site.md": (site) => site.replace("[the bridge](claim:opening)", "the bridge"),
    "articles/bridge.md": undefined,
    "articles/peers.md": `---
title: ${peerText.title}
standfirst: ${peerText.standfirst}
published: 2025-03-01T12:00Z
authors:
  - name: Desk
lead: true
---

${peerText.body}
`,
    ...Object.fromEntries(peerText.claims.map((claim) => [`claims/${claim.id}.md`, claimFile(claim)])),
    ...Object.fromEntries(peerText.events.map((event) => [`timeline/${event.id}.md`, eventFile(event)])),
  },
};

function claimFile({ claim, finding, attribution, substance }: PeerText["claims"][number]): string {
  const chain =
    attribution === "misattributed"
      ? "chain: [{ by: cy, act: said, status: misattributed, instead: ben, sources: [minutes] }]\n"
      : "";
  return `---
claim: ${JSON.stringify(claim)}
finding: ${JSON.stringify(finding)}
said: { by: ada, on: 2025-02-21, in: gazette }
verdict: { attribution: ${attribution}, substance: ${substance}, on: 2025-03-01 }
${chain}evidence:
  - source: minutes
    bearing: context
---
`;
}

function eventFile({ title, date, text }: PeerText["events"][number]): string {
  return `---
title: ${JSON.stringify(title)}
date: ${date}
sources: [minutes]
---

${text}
`;
}
