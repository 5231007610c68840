import { smallestDossier } from "./smallest-dossier.ts";

/** Content in which every key of every collection is written, and nothing is found. */
export const fullestDossier: Readonly<Record<string, string>> = {
  ...smallestDossier,
  "site.md": `---
title: Bridges
tagline: Who said what about the bridge.
url: https://bridges.example
language: en
timeZone: Europe/Berlin
publisher:
  name: Bridges
  url: https://bridges.example/
  email: desk@bridges.example
licence:
  name: CC BY 4.0
  url: https://creativecommons.example/by/4.0/
question: Does the bridge open in May?
answer: Ben says so, and Cy does not.
record: none
---

About [the bridge](claim:opening).
`,
  "articles/bridge.md": `---
title: The bridge
standfirst: What was said.
published: 2025-03-01T12:00Z
updated: 2025-03-02T12:00+01:00
authors:
  - name: Desk
    url: https://bridges.example/desk
subject: gazette
lead: true
central: opening
findings:
  - Ben said so.
corrections:
  - on: 2025-03-02
    kind: correction
    text: A name was wrong.
draft: false
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
  passage: ¶3
  words: Il a dit oui
  language: fr
  translation: He said yes
chain:
  - by: dee
    act: told
    to: ada
    on: 2025-02-19
    status: misattributed
    instead: ben
    words: Er macht auf
    language: de
    translation: It opens
    sources:
      - minutes
verdict:
  attribution: misattributed
  substance: accurate
  on: 2025-03-01
evidence:
  - source: minutes
    bearing: supports
    quote: Sie wird im Mai eröffnet
    language: de
    translation: It opens in May
    locator: page 3
    note: As spoken.
relations:
  - claim: denial
    as: contradicts
positions:
  - question: when
    who: ben
    stance: for
    on: 2025-02-19
corrections:
  - on: 2025-03-01
    kind: clarification
    text: Which May is meant.
draft: false
---

The minutes have it.
`,
  "claims/denial.md": smallestDossier["claims/denial.md"].replace(
    "relations:\n  - claim: opening\n    as: contradicts\n",
    "relations: []\n",
  ),
  "timeline/meeting.md": `---
title: The council meets
date: 2025-02-19T10:00+01:00
end: 2025-02-19T11:30+01:00
place: The town hall
people:
  - ben
claims:
  - opening
sources:
  - minutes
weight: key
draft: false
---

Ben speaks about the bridge.
`,
  "sources/gazette.md": `---
title: Bridge opens in May
publisher: The Gazette
url: https://gazette.example/bridge
published: 2025-02-21
accessed: 2025-02-28
language: en
kind: report
primary: false
archived: https://archive.example/gazette
copyOf: agency
draft: false
---

It copies the agency.
`,
  "sources/agency.md": `---
title: Bridge to open
publisher: The Agency
url: https://agency.example/bridge
undated: true
accessed: 2025-02-28
kind: report
---
`,
  "people/dee.md": `---
name: Dee
kind: person
nativeName:
  text: Ди
  language: ru
roles:
  - title: Mayor
    from: 2020
    to: 2024-05
sameAs: https://encyclopaedia.example/dee
draft: false
---

A former mayor.
`,
  "questions/when.md": `---
question: Does the bridge open in May?
short: Opening in May
order: 1
draft: false
---

About the date.
`,
  "pages/about.md": `---
title: About
order: 1
draft: false
---

We read news.
`,
};
