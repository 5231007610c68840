import type { Example } from "./example.ts";

/**
 * A dossier in which everything happens that the outputs have to tell: a misreading, a misattribution, words in another
 * language and writing, corrections and a withdrawal, dates of every precision, a zone, a licence, copies and captures,
 * a passage used again, and texts that would be markup, formulas or the end of a script if they were not text.
 */
export const tellingDossier: Example = {
  files: {
    "site.md": `---
title: Bridges & "Rivers"
tagline: Who said what <about> the bridge.
url: https://bridges.example
language: en-GB
timeZone: Europe/Berlin
publisher:
  name: Bridges
  url: https://bridges.example/
  email: desk@bridges.example
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
question: Does the bridge open in May & stay open?
answer: Nobody knows.
---

About [the bridge](claim:opening).
`,
    "articles/bridge.md": `---
title: The bridge <i>of</i> May
standfirst: What was said & what was not.
published: 2025-03-01T12:00+01:00
updated: 2025-03-02T09:30Z
authors:
  - name: Bridges
  - name: Dora Desk
    url: https://dora.example/
subject: gazette
lead: true
central: opening
findings:
  - Ben said so.
  - Cy denies it.
corrections:
  - on: 2025-03-04
    kind: clarification
    text: Cy denies the month & nothing else.
---

Ada says that [Ben *said* so](claim:opening), and [Cy denies it](claim:denial) 🌉.[^a]

- [Cy denies it](claim:denial)
- Мост & [мост откроют](claim:silence)

The same words. [Here](claim:formula) and here.

The same words. [Here](claim:formula) and here.

| who | what |
| --- | --- |
| Ben | [so \`they\` say](claim:opening) |

[^a]: The [minutes](source:minutes) have it.
`,
    "claims/opening.md": `---
claim: Ben said that the bridge </script><b>opens</b> in May.
kind: reported-speech
finding: Ben spoke of June & only of cars.
said:
  by: ada
  on: 2025-02-20T08:15-05:00
  in: gazette
  passage: ¶3
  words: Ben says it opens in May
chain:
  - by: cy
    act: said
    to: ada
    on: 2025-02
    status: misattributed
    instead: ben
    sources:
      - minutes
  - by: ben
    act: said
    on: 2025-02-19
    status: on-record
    words: Мост откроют, возможно, в мае
    translation: They will open the bridge, perhaps, in May
    sources:
      - minutes
  - by: dora
    act: told
    to: ben
    status: asserted
verdict:
  attribution: misattributed
  substance: misleading
  on: 2025-03-01
evidence:
  - source: minutes
    bearing: contradicts
    quote: Мост откроют, возможно, в мае
    translation: They will open the bridge, perhaps, in May
    locator: page 2
    note: It says perhaps.
  - source: copy
    bearing: context
relations: []
positions:
  - question: when
    who: ben
    stance: conditional
corrections:
  - on: 2025-03-03
    kind: correction
    text: 'We had written "June".'
  - on: 2025-03-05
    kind: update
    text: The minutes <are> out & "read".
---

The minutes have [another word](source:minutes).
`,
    "claims/denial.md": `---
claim: The bridge does not open in May.
kind: denial
finding: Nothing shows it.
said:
  by: cy
  on: 2025
  in: gazette
verdict:
  attribution: exact
  substance: unproven
  on: 2025-03-01
evidence:
  - source: gazette
    bearing: context
relations:
  - claim: opening
    as: contradicts
corrections:
  - on: 2025-03-06
    kind: withdrawal
    text: The sentence was never said.
---
`,
    "claims/formula.md": `---
claim: "=HYPERLINK(1) is what Dora wrote, or @Dora, or 'Dora'."
kind: commentary
finding: "-1 of 5, +2 of 5: nothing to check."
said:
  by: dora
  on: 2025-02-21
  in: gazette
  words: "+1, she wrote"
verdict:
  attribution: not-applicable
  substance: not-checkable
  on: 2025-03-01
evidence: []
relations:
  - claim: opening
    as: repeats
---
`,
    "claims/silence.md": `---
claim: Nobody asked when the bridge opens.
finding: Somebody did.
said:
  by: gazette
  on: 2025-02-21
  in: gazette
verdict:
  attribution: not-applicable
  substance: inaccurate
  on: 2025-03-01
evidence:
  - source: minutes
    bearing: contradicts
---
`,
    "timeline/meeting.md": `---
title: The council <meets>
date: 2025-02-19T23:30Z
end: 2025-02-20T00:45Z
place: Town hall
people:
  - ben
  - dora
claims:
  - opening
sources:
  - minutes
weight: key
---

Ben & Dora speak about [the bridge](claim:opening).
`,
    "timeline/spring.md": `---
title: Spring
date: 2025-03
end: 2025-05
sources:
  - copy
---

It rains.
`,
    "sources/gazette.md": `---
title: Bridge opens in May
publisher: The Gazette
url: https://gazette.example/bridge
undated: true
accessed: 2025-02-28
archived: https://archive.example/1/https://gazette.example/bridge
kind: report
---
`,
    "sources/minutes.md": `---
title: Протокол совета
publisher: The council
url: https://council.example/minutes?day=19&part=2
published: 2025-02-19
accessed: 2025-03-07
language: ru
kind: transcript
primary: true
---
`,
    "sources/copy.md": `---
title: Minutes, copied
publisher: A blog
url: https://blog.example/minutes
published: 2025-02
accessed: 2025-02-28
language: fr
kind: post
copyOf: minutes
---
`,
    "people/ben.md": `---
name: Ben
kind: person
nativeName:
  text: Бен
  language: ru
roles:
  - title: Mayor
    from: 2024-01
sameAs: https://people.example/ben
---
`,
    "people/dora.md": `---
name: Dora & Co.
kind: organisation
---
`,
    "people/gazette.md": `---
name: The Gazette
kind: outlet
---
`,
    "pages/method.md": `---
title: Method
order: 1
---

We read.
`,
    "pages/corrections-policy.md": `---
title: Corrections policy
---

We correct.
`,
  },
};
