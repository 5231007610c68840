import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Strings that try to run, to break out of their place, or to be taken for something else than text. */
export const ATTACKS: readonly string[] = JSON.parse(
  readFileSync(fileURLToPath(new URL("data/attack-strings.json", import.meta.url)), "utf8"),
);

/** The sentence of a claim: its attack, and a number that makes it the only one of its kind. */
export function sentenceOf(index: number): string {
  return `${ATTACKS[index]} ${index}`;
}

const quoted = (text: string) => JSON.stringify(text);

/** A dossier in which every field that is shown holds one of the attack strings; every string stands in every kind of field. */
export function attackDossier(attacks: readonly string[] = ATTACKS): Readonly<Record<string, string>> {
  const files: Record<string, string> = { "site.md": site(attacks) };
  for (const [index, attack] of attacks.entries()) {
    const next = attacks[(index + 1) % attacks.length] ?? attack;
    files[`claims/c${index}.md`] = claim(index, attack, next);
    files[`people/p${index}.md`] = person(attack);
    files[`sources/s${index}.md`] = source(index, attack);
  }
  for (const [index, part] of inParts(attacks, 30).entries()) {
    files[`articles/a${index}.md`] = article(index, part);
    files[`timeline/e${index}.md`] = event(index, part[0] ?? "x");
    files[`questions/q${index}.md`] =
      `---\nquestion: ${quoted(`${part[0]} (${index})`)}\nshort: ${quoted(part[0] ?? "x")}\norder: ${index}\n---\n`;
    files[`pages/page-${index}.md`] = `---\ntitle: ${quoted(`${part[0]} ${index}`)}\n---\n\n${inCode(part)}\n`;
  }
  return files;
}

function site(attacks: readonly string[]): string {
  return `---
title: ${quoted(attacks[0] ?? "x")}
tagline: ${quoted(attacks[1] ?? "x")}
url: https://attacked.example
publisher:
  name: ${quoted(attacks[2] ?? "x")}
  url: https://attacked.example/
  email: desk@attacked.example
licence:
  name: ${quoted(attacks[3] ?? "x")}
  url: https://attacked.example/licence
question: ${quoted(attacks[4] ?? "x")}
answer: ${quoted(attacks[5] ?? "x")}
---

${inCode(attacks.slice(0, 20))}
`;
}

function claim(index: number, attack: string, next: string): string {
  return `---
claim: ${quoted(sentenceOf(index))}
finding: ${quoted(attack)}
said:
  by: p${index}
  on: 2025-02-24
  in: s${index}
  passage: ${quoted(attack)}
  words: ${quoted(attack)}
  language: ru
  translation: ${quoted(next)}
chain:
  - by: p${(index + 1) % ATTACKS.length}
    act: told
    to: p${index}
    status: on-record
    words: ${quoted(next)}
    language: fr
    translation: ${quoted(attack)}
    sources: [s${index}]
verdict:
  attribution: exact
  substance: accurate
  on: 2025-03-01
evidence:
  - source: s${index}
    bearing: supports
    quote: ${quoted(attack)}
    language: uk
    translation: ${quoted(next)}
    locator: ${quoted(attack)}
    note: ${quoted(attack)}
positions:
  - question: q${Math.floor(index / 30)}
    who: p${index}
    stance: for
corrections:
  - on: 2025-03-02
    kind: correction
    text: ${quoted(attack)}
---

${inCode([attack])}
`;
}

function person(attack: string): string {
  return `---
name: ${quoted(attack)}
kind: person
nativeName:
  text: ${quoted(attack)}
  language: ru
roles:
  - title: ${quoted(attack)}
sameAs: "https://people.example/'onerror=x/%3Csvg%3E?&lt;"
---

${inCode([attack])}
`;
}

function source(index: number, attack: string): string {
  return `---
title: ${quoted(attack)}
publisher: ${quoted(attack)}
url: "https://source.example/${index}?a=1&b=%22%3E%3Cscript%3E&c='onload=(x);&d=[~]!$*,@"
published: 2025-02-24
accessed: 2025-02-28
kind: report
archived: "https://archive.example/web/2025/https://source.example/${index}?a='1'&amp;b=%27"
---

${inCode([attack])}
`;
}

function article(index: number, part: readonly string[]): string {
  const passages = part.map((_, place) => `It says [so](claim:c${index * 30 + place}).`).join(" ");
  return `---
title: ${quoted(`${part[0]} ${index}`)}
standfirst: ${quoted(part[0] ?? "x")}
published: 2025-03-01T12:00Z
authors:
  - name: ${quoted(part[0] ?? "x")}
    url: "https://author.example/'style=x//%22?q=&quot;"
subject: s${index * 30}
findings: [${quoted(part[0] ?? "x")}]
corrections:
  - on: 2025-03-02
    kind: update
    text: ${quoted(part[0] ?? "x")}
---

${passages}

${inCode(part)}
`;
}

function event(index: number, attack: string): string {
  return `---
title: ${quoted(attack)}
date: 2025-02-24T12:00Z
place: ${quoted(attack)}
people: [p${index * 30}]
claims: [c${index * 30}]
sources: [s${index * 30}]
---

${inCode([attack])}
`;
}

/** Code spans show their text as it is; a body may hold no HTML otherwise. */
function inCode(texts: readonly string[]): string {
  return texts.map((text) => `\`\`\`\` ${text.replaceAll("````", "")} \`\`\`\``).join(" and ");
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
