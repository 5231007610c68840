import { withoutIsolation } from "../dossier/direction.ts";
import { type Claim, entryOf } from "../dossier/dossier.ts";
import { quotedWords } from "../dossier/languages.ts";
import { addressOfImage, replyLine } from "../views/appearance.ts";
import { chainSentence } from "../views/chain-steps.ts";
import type { Edition } from "../views/edition.ts";
import { lastChangedOfClaim } from "../views/last-changed.ts";
import { namesOf } from "../views/names.ts";

/**
 * Writes rows as CSV (RFC 4180): fields between quotation marks where they need them, lines ended by CR LF, and a byte
 * order mark in front, without which spreadsheets take UTF-8 for something else.
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula. Such a cell gets an
 * apostrophe in front; and so that this can be undone without doubt, so does a cell that begins with an apostrophe.
 * Whoever reads the file with a program takes one leading apostrophe away wherever there is one: see `plainCell`.
 */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let text = "\uFEFF";
  for (const row of rows) text += `${row.map(writeCell).join(",")}\r\n`;
  return text;
}

function writeCell(value: string): string {
  const harmless = /^[=+\-@\t\r\n']/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The value of a cell as a CSV parser gives it, without the apostrophe that keeps spreadsheets from running it. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

interface Row {
  readonly claim: Claim;
  readonly edition: Edition;
}

/** The columns of the table of claims, each with what it holds. Their names do not change. */
export const columns: Readonly<Record<string, { readonly about: string; readonly value: (row: Row) => string }>> = {
  id: { about: "The claim's id.", value: ({ claim }) => claim.id },
  url: {
    about: "The address of its page.",
    value: ({ claim, edition: { addresses } }) => addresses.absolute(addresses.claim(claim.id)),
  },
  claim: { about: "The sentence that is judged.", value: ({ claim }) => claim.claim },
  kind: { about: "What sort of claim it is.", value: ({ claim }) => claim.kind },
  attribution: { about: "Did they say so?", value: ({ claim }) => claim.verdict.attribution },
  substance: { about: "Is it so?", value: ({ claim }) => claim.verdict.substance },
  verdict_on: { about: "When it was judged.", value: ({ claim }) => claim.verdict.on },
  finding: { about: "What the reader should know.", value: ({ claim }) => claim.finding },
  said_by: {
    about: "Who asserts it.",
    value: ({ claim, edition }) => namesOf(claim.said.by, edition.dossier),
  },
  said_on: { about: "When it was asserted, as precisely as it is known.", value: ({ claim }) => claim.said.on ?? "" },
  said_in: {
    about: "The title of the source that holds it.",
    value: ({ claim, edition }) => entryOf(edition.dossier.sources, claim.said.in).title,
  },
  said_in_url: {
    about: "The address of that source: its own, or of its place on this site, where it has none.",
    value: ({ claim, edition }) => sourceAddress(claim.said.in, edition),
  },
  passage: { about: "The place in that source.", value: ({ claim }) => claim.said.passage ?? "" },
  words: { about: "The exact words.", value: ({ claim }) => claim.said.words ?? "" },
  language: { about: "The language of the words.", value: (row) => saidWords(row)?.language ?? "" },
  translation: { about: "The words in the site's language.", value: ({ claim }) => claim.said.translation ?? "" },
  chain: {
    about: "The hops from the text back to the origin, a line for each: name, act, status, date, words.",
    value: chainInLines,
  },
  evidence: {
    about: "What the verdicts rest on, a line for each source: its bearing and its address.",
    value: ({ claim, edition }) =>
      claim.evidence.map(({ source, bearing }) => `${bearing}: ${sourceAddress(source, edition)}`).join("\n"),
  },
  corrections: {
    about: "The corrections, a line for each, oldest first: date, kind, text.",
    value: ({ claim }) => claim.corrections.map(({ on, kind, text }) => `${on} ${kind}: ${oneLine(text)}`).join("\n"),
  },
  last_changed: {
    about: "When the claim last changed.",
    value: ({ claim, edition }) => lastChangedOfClaim(claim, edition.dossier),
  },
  site: {
    about: "The address of the site.",
    value: ({ edition: { addresses } }) => addresses.absolute(addresses.to("home")),
  },
  licence: { about: "The address of the licence.", value: ({ edition }) => edition.dossier.site.licence?.url ?? "" },
  sentence: {
    about: "The whole chain in words.",
    value: ({ claim, edition }) => oneLine(withoutIsolation(chainSentence(claim, edition.dossier) ?? "")),
  },
  chain_links: {
    about:
      "How the one before comes to each hop, a line for each, in the order of the chain: credits, known-through or derived-from.",
    value: ({ claim }) => claim.chain.map(({ link = "credits" }) => link).join("\n"),
  },
  said_via: {
    about: "The title of the source through which the words are known, where it is another one.",
    value: ({ claim, edition }) => titleOf(claim.said.via, edition),
  },
  said_image: {
    about: "The address of the picture in which it was shown.",
    value: ({ claim: { said }, edition: { addresses } }) =>
      said.image ? addresses.absolute(addressOfImage(said.image, addresses)) : "",
  },
  carried_by: {
    about: "Others who carried the claim, a line for each: name, date, title of the source, passage, words.",
    value: carriersInLines,
  },
  withdrawn: {
    about: "What those who published the claim did about it themselves: date, kind, words.",
    value: ({ claim: { said } }) =>
      said.withdrawn
        ? [`${said.withdrawn.on} ${said.withdrawn.kind}`, ...inMarks(said.withdrawn.words)].join(": ")
        : "",
  },
  utterance: {
    about: "The address of the wordings of what is said.",
    value: ({ claim, edition: { addresses } }) =>
      claim.utterance === undefined ? "" : addresses.absolute(addresses.utterance(claim.utterance)),
  },
  would_change: {
    about: "What evidence would change the verdict.",
    value: ({ claim }) => oneLine(claim.wouldChange ?? ""),
  },
  missing: {
    about: "What was looked for and not found, a line for each: date, what, where.",
    value: ({ claim }) =>
      (claim.missing ?? []).map(({ what, where, on }) => oneLine(`${on} ${what} (${where})`)).join("\n"),
  },
  reply: {
    about: "The right of reply: whom we asked, when, and what came back.",
    value: ({ claim, edition }) =>
      oneLine([withoutIsolation(replyLine(claim, edition.dossier) ?? ""), ...inMarks(claim.reply?.words)].join(" ")),
  },
};

/** The table of all claims. */
export function claimsCsv(edition: Edition): string {
  return writeCsv(rowsOf(edition));
}

function* rowsOf(edition: Edition): Generator<readonly string[]> {
  yield Object.keys(columns);
  const values = Object.values(columns);
  for (const claim of edition.dossier.claims.values()) yield values.map(({ value }) => value({ claim, edition }));
}

function sourceAddress(id: string, { dossier, addresses }: Edition): string {
  return entryOf(dossier.sources, id).url ?? addresses.absolute(addresses.source(id));
}

function saidWords({ claim: { said }, edition: { dossier } }: Row) {
  return quotedWords(said, entryOf(dossier.sources, said.in), dossier.site);
}

function chainInLines({ claim, edition: { dossier } }: Row): string {
  const nameOf = (id: string) => entryOf(dossier.people, id).name;
  return claim.chain
    .map(({ by, act, to, on, status, instead, words }) =>
      [
        `${namesOf(by, dossier)} ${act}${to ? ` ${nameOf(to)}` : ""}`,
        `${status}${instead ? ` (it was ${nameOf(instead)})` : ""}`,
        ...(on ? [on] : []),
        ...inMarks(words),
      ].join(", "),
    )
    .join("\n");
}

function carriersInLines({ claim: { said }, edition }: Row): string {
  return (said.also ?? [])
    .map(({ by, on, in: source, passage, words }) =>
      [
        namesOf(by, edition.dossier),
        on ?? "undated",
        titleOf(source, edition),
        ...(passage ? [passage] : []),
        ...inMarks(words),
      ].join(", "),
    )
    .join("\n");
}

function titleOf(source: string | undefined, { dossier }: Edition): string {
  return source === undefined ? "" : oneLine(entryOf(dossier.sources, source).title);
}

function inMarks(words: string | undefined): readonly string[] {
  return words === undefined ? [] : [`“${oneLine(words)}”`];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
