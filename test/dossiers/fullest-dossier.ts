import { smallestDossier } from "./smallest-dossier.ts";

/** The pictures that the fullest dossier shows, by their paths in the public folder. */
export const fullestAssets: ReadonlySet<string> = new Set(["/bridge.png"]);

/** The smallest picture there is: a GIF of one point. */
export const picture = Uint8Array.from(Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAAC", "base64"));

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
shortAnswer: Not known.
answer: Ben says so, and Cy does not.
whyItMatters: There is no other bridge.
record: none
alternates:
  - language: de
    url: https://de.bridges.example/
---

About [the bridge](claim:opening).
`,
  "alternates/de.xml": "<urlset><url><loc>https://de.bridges.example/claims/opening/</loc></url></urlset>\n",
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
publishFrom: 2025-03-01
draft: false
---

Ada says that [Ben said so](claim:opening), and [Cy denies it](claim:denial).
`,
  "claims/opening.md": `---
claim: The bridge opens in May.
kind: reported-speech
finding: Ben said so.
sentence: Ada lets Dee say what Ben said.
said:
  by:
    - ada
  on: 2025-02-20
  in: gazette
  via: agency
  passage: ¶3
  words: Il a dit oui
  language: fr
  translation: He said yes
  image:
    file: /bridge.png
    alt: The bridge
    credit: The Gazette
  also:
    - by:
        - cy
      on: 2025-02-21
      in: agency
      passage: ¶1
      words: Il a dit oui
      language: fr
      translation: He said yes
  withdrawn:
    on: 2025-02-22
    kind: corrected
    in: gazette
    words: Il a dit non
    language: fr
    translation: He said no
utterance: remark
chain:
  - by:
      - dee
    act: told
    to: ada
    on: 2025-02-19
    link: credits
    in: minutes
    via: agency
    utterance: remark
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
    via: agency
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
    who:
      - ben
    stance: for
    on: 2025-02-19
wouldChange: A recording.
missing:
  - what: A recording.
    where: The town's archive.
    on: 2025-02-28
reply:
  asked: 2025-02-25
  of: ben
  answered: 2025-02-26
  by: 2025-02-27
  words: Das stimmt
  language: de
  translation: That is right
  in: minutes
corrections:
  - on: 2025-03-01
    kind: clarification
    text: Which May is meant.
publishFrom: 2025-03-01
draft: false
---

The minutes have it.
`,
  "claims/denial.md": smallestDossier["claims/denial.md"].replace(
    "relations:\n  - claim: opening\n    as: contradicts\n",
    "relations: []\n",
  ),
  "utterances/remark.md": `---
title: What Ben said
by:
  - ben
on: 2025-02-19
in: minutes
language: de
words: Sie wird im Mai eröffnet
translation: It opens in May
parts:
  - id: when
    label: When
    words: im Mai
    translation: in May
  - id: what
    label: What
renderings:
  - in: gazette
    via: agency
    by:
      - ada
    on: 2025-02-21
    words: It opens in May
    language: en
    translation: It opens in May
    manner: translated
    credits: ben
    from:
      - agency
    note: Without the day.
  - in: agency
    parts:
      when: in May
    manner: translated
    credits: nobody
publishFrom: 2025-03-01
draft: false
---

What Ben said.
`,
  "timeline/vote.md": `---
title: The council votes
date: 2025-02-20
sources:
  - minutes
---

The vote.
`,
  "timeline/meeting.md": `---
title: The council meets
date: 2025-02-19T10:00+01:00
end: 2025-02-19T11:30+01:00
after:
  - call
before:
  - vote
place: The town hall
people:
  - ben
about:
  - dee
claims:
  - opening
sources:
  - minutes
weight: key
publishFrom: 2025-03-01
draft: false
---

Ben speaks about the bridge.
`,
  "timeline/call.md": `---
title: The call
date: 2025-02-18
sources:
  - minutes
---

The call.
`,
  "sources/gazette.md": `---
title: Bridge opens in May
publisher: The Gazette
url: https://gazette.example/bridge
citation:
  container: The Gazette
  volume: "3"
  issue: "7"
  pages: 1-2
  edition: second
  place: Bridgetown
  doi: 10.1000/182
  isbn: 978-3-16-148410-0
  held: The town's library, G 7
published: 2025-02-21
updated: 2025-02-22
accessed: 2025-02-28
language: en
kind: report
primary: false
archived: https://archive.example/gazette
image:
  file: /bridge.png
  alt: The page
  credit: The Gazette
copyOf: agency
relays:
  - agency
publishFrom: 2025-03-01
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
inSentence: Mayor Dee
kind: person
nativeName:
  text: Ди
  language: ru
roles:
  - title: Mayor
    from: 2020
    to: 2024-05
sameAs: https://encyclopaedia.example/dee
publishFrom: 2025-03-01
draft: false
---

A former mayor.
`,
  "questions/when.md": `---
question: Does the bridge open in May?
short: Opening in May
order: 1
publishFrom: 2025-03-01
draft: false
---

About the date.
`,
  "pages/about.md": `---
title: About
order: 1
publishFrom: 2025-03-01
draft: false
---

We read news.
`,
};
