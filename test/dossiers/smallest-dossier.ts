/**
 * The smallest content in which every kind of entry stands, everything is used, and nothing is found. Examples say what
 * they change in it. The story: Ada says that Ben said the bridge would open.
 */
export const smallestDossier = {
  "site.md": `---
title: Bridges
tagline: Who said what about the bridge.
url: https://bridges.example
publisher:
  name: Bridges
  url: https://bridges.example/
  email: desk@bridges.example
---

About [the bridge](claim:opening).
`,
  "articles/bridge.md": `---
title: The bridge
standfirst: What was said.
published: 2025-03-01T12:00Z
authors:
  - name: Desk
subject: gazette
lead: true
central: opening
---

Ada says that [Ben said so](claim:opening), and [Cy denies it](claim:denial).
`,
  "claims/opening.md": `---
claim: The bridge opens in May.
kind: reported-speech
finding: Ben said so.
said:
  by: ada
  on: 2025-02-20
  in: gazette
chain:
  - by: ben
    act: said
    on: 2025-02-19
    status: on-record
    sources:
      - minutes
verdict:
  attribution: exact
  substance: accurate
  on: 2025-03-01
evidence:
  - source: minutes
    bearing: supports
    quote: It opens in May
relations: []
positions:
  - question: when
    who: ben
    stance: for
---

The minutes have it.
`,
  "claims/denial.md": `---
claim: The bridge does not open in May.
kind: denial
finding: Nothing shows it.
said:
  by: cy
  on: 2025-02-21
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
wouldChange: A day on which the bridge opens.
---
`,
  "timeline/meeting.md": `---
title: The council meets
date: 2025-02-19
people:
  - ben
sources:
  - minutes
---

Ben speaks about the bridge.
`,
  "sources/gazette.md": `---
title: Bridge opens in May
publisher: The Gazette
url: https://gazette.example/bridge
published: 2025-02-21
accessed: 2025-02-28
kind: report
---
`,
  "sources/minutes.md": `---
title: Minutes of the council
publisher: The council
url: https://council.example/minutes
published: 2025-02-19
accessed: 2025-02-28
kind: transcript
primary: true
---
`,
  "people/ada.md": `---
name: Ada
kind: person
---
`,
  "people/ben.md": `---
name: Ben
kind: person
---
`,
  "people/cy.md": `---
name: Cy
kind: person
---
`,
  "questions/when.md": `---
question: Does the bridge open in May?
short: Opening in May
order: 1
---
`,
  "pages/about.md": `---
title: About
---

We read news.
`,
} as const satisfies Readonly<Record<string, string>>;
