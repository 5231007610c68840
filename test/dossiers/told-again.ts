import type { Example } from "./example.ts";
import { fullestDossier } from "./fullest-dossier.ts";

/**
 * A dossier in which words travel in every way: a report that was withdrawn and carried by others, joint and unnamed
 * speakers, hops that nobody credits, undated words that are known through another source, and two who were asked.
 */
export const toldAgain: Example = {
  assets: ["/bridge.png"],
  files: {
    ...fullestDossier,
    "articles/bridge.md": `---
title: The bridge
standfirst: What was said.
published: 2025-03-01T12:00Z
authors:
  - name: Desk
lead: true
central: relayed
---

[It opens](claim:opening), [it was sent](claim:relayed), [it is denied](claim:denial), [or shown](claim:shown).
`,
    "claims/relayed.md": `---
claim: The bridge is open.
kind: reported-speech
finding: It was not, and the wire took it back.
said:
  by: wire
  on: 2025-02-20
  in: agency
  words: The bridge is open
  also:
    - by: gazette
      on: 2025-02-21
      in: gazette
      passage: ¶1
      words: Bridge open, official says
    - by: times
      in: minutes
  withdrawn:
    on: 2025-02-22
    kind: withdrawn
    in: gazette
    words: The report is withdrawn
chain:
  - by: official
    act: told
    to: wire
    status: asserted
  - by:
      - ben
      - cy
    act: wrote
    on: 2025-02-18
    link: derived-from
    in: minutes
    via: gazette
    utterance: remark
    status: on-record
    words: It may open
    sources:
      - minutes
  - by: leaders
    act: showed
    link: credits
    status: denied
  - by: dee
    act: implied
    link: known-through
    status: unsupported
verdict:
  attribution: asserted
  substance: inaccurate
  on: 2025-03-01
evidence:
  - source: minutes
    via: gazette
    bearing: contradicts
    quote: It may open
    note: As the Gazette gives them.
wouldChange: A recording of the call.
missing:
  - what: The name of the official.
    where: The wire's reports of that week.
    on: 2025-02-27
  - what: A second witness.
    where: The town hall.
    on: 2025-02-28
reply:
  asked: 2025-02-25
  of: wire
  by: 2025-03-10
---

The wire withdrew it.
`,
    "claims/shown.md": `---
claim: The bridge has four lanes.
finding: It has two.
said:
  by:
    - ada
    - leaders
  undated: true
  in: minutes
  via: gazette
  image:
    file: /bridge.png
    alt: A bridge with four lanes
verdict:
  attribution: not-applicable
  substance: inaccurate
  on: 2025-03-01
evidence:
  - source: gazette
    bearing: contradicts
reply:
  asked: 2025-03-05
  of: leaders
---
`,
    "people/wire.md": "---\nname: The Wire\ninSentence: the Wire\nkind: outlet\n---\n",
    "people/gazette.md": "---\nname: The Gazette\ninSentence: the Gazette\nkind: outlet\n---\n",
    "people/times.md": "---\nname: The Times\ninSentence: the Times\nkind: outlet\n---\n",
    "people/official.md": "---\nname: A senior official\ninSentence: a senior official\nkind: unnamed\n---\n",
    "people/leaders.md": "---\nname: The leaders\ninSentence: the leaders\nkind: group\n---\n",
    "people/saying.md": "---\nname: A proverb\ninSentence: a proverb\nkind: saying\n---\n",
  },
};
