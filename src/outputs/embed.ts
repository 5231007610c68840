import { plainDate } from "../dossier/dates.ts";
import { attributesOfWords, directionOfLanguage, isolated, partsOfSentence } from "../dossier/direction.ts";
import type { Claim, Dossier } from "../dossier/dossier.ts";
import type { Attribution, Substance } from "../dossier/schema/vocabulary.ts";
import { type MessagePart, slot, withoutLanguageMarks } from "../language/message-parts.ts";
import type { Say } from "../language/say.ts";
import { correctionName } from "../record/corrections.ts";
import { withdrawalOf } from "../views/appearance.ts";
import { claimHeadline } from "../views/claim-headline.ts";
import { displayDate } from "../views/display-date.ts";
import type { Edition } from "../views/edition.ts";
import { namesOf } from "../views/names.ts";
import { attributionTone, marks, substanceTone, type Tone, verdictName, verdictQuestion } from "../views/verdict.ts";
import { EMBED_POLICY } from "./hosting.ts";
import { escapeMarkup } from "./output-file.ts";

/**
 * The line of HTML by which another site shows a claim's card. It holds no script and needs none: the frame is as high as
 * the card is at its narrowest, 320 pixels, in fonts with wide letters.
 */
export function embedCode(claim: Claim, { addresses, dossier }: Edition): string {
  const { language } = dossier.site;
  const address = addresses.absolute(addresses.to("card", claim.id));
  const title = withoutLanguageMarks(
    dossier.say("card.title", {
      site: isolated(dossier.site.title, language),
      claim: isolated(claim.claim, language),
    }),
  );
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${heightOf(claim, dossier)}" loading="lazy" style="border:0;max-width:36rem"></iframe>`;
}

/** A card 320 pixels wide, in CSS pixels: what its borders, gaps and verdicts take, and how letters fill its lines. */
const FIXED_HEIGHT = 170;
const SENTENCE = { perLine: 25, height: 26 };
const TEXT = { perLine: 28, height: 23.5 };
const SMALL = { perLine: 31, height: 20.5 };

/** How high a card is at most, in whole steps of 20 CSS pixels. */
function heightOf({ claim, said, finding, corrections }: Claim, dossier: Dossier): number {
  const { say } = dossier;
  const correction = corrections.at(-1);
  const longDate = displayDate("2025-09-30", say);
  const longestName = withoutLanguageMarks(correctionName("clarification", say));
  const height =
    FIXED_HEIGHT +
    linesHeight(claim, SENTENCE) +
    linesHeight(`${namesOf(said.by, dossier)}, ${longDate}`, SMALL) +
    linesHeight(finding, TEXT) +
    (correction ? 12 + linesHeight(`${longestName}, ${longDate}. ${correction.text}`, TEXT) : 0) +
    linesHeight(`${withoutLanguageMarks(say("card.sources"))} · ${dossier.site.title}`, SMALL);
  return Math.ceil(height / 20) * 20;
}

/** East Asian signs are as wide as two letters. */
function linesHeight(text: string, { perLine, height }: typeof TEXT): number {
  const wide = text.match(/[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu)?.length ?? 0;
  return Math.ceil(([...text].length + wide) / perLine) * height;
}

/**
 * A claim as a card that other sites may show in a frame: the sentence, who says it, both verdicts, the finding and the
 * newest correction. It holds no script, and its links leave the frame.
 */
export function cardPage(claim: Claim, { addresses, dossier }: Edition): string {
  const { say, site } = dossier;
  const { language } = site;
  const { attribution, substance } = claim.verdict;
  const address = addresses.absolute(addresses.claim(claim.id));
  return `<!doctype html>
<html lang="${escapeMarkup(language)}"${directionOfLanguage(language) === "rtl" ? ' dir="rtl"' : ""}>
<head>
<meta http-equiv="content-security-policy" content="${EMBED_POLICY}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${claimHeadline(claim, say)} – ${isolated(site.title, language)}`)}</title>
<meta name="description" content="${escapeMarkup(claim.finding)}">
<link rel="canonical" href="${escapeMarkup(address)}">
<link rel="stylesheet" href="${escapeMarkup(addresses.to("cardSheet"))}">
<link rel="icon" href="${escapeMarkup(addresses.to("icon"))}" type="image/svg+xml">
</head>
<body>
<main>
${newestCorrection(claim, dossier)}${withdrawalNote(claim, dossier)}<h1>${words(claim.claim, language, language)}</h1>
<p class="said">${saidBy(claim, dossier)}</p>
<dl>
${verdictEntry("attribution", attribution, attributionTone(attribution), say)}
${verdictEntry("substance", substance, substanceTone(substance), say)}
</dl>
<p>${words(claim.finding, language, language)}</p>
</main>
<footer><a href="${escapeMarkup(address)}" target="_blank" rel="noopener">${sentence(say("card.sources"))}</a> · ${words(site.title, language, language)}</footer>
</body>
</html>
`;
}

function newestCorrection({ corrections }: Claim, { say, site: { language } }: Dossier): string {
  const newest = corrections.at(-1);
  if (!newest) return "";
  const heading = say.parts("corrections.name", { kind: correctionName(newest.kind, say), date: slot("date") });
  return `<p class="correction"><strong>${filled(heading, { date: time(newest.on, say) })}</strong> ${words(newest.text, language, language)}</p>\n`;
}

/** Words of the content, isolated where they run against the card. */
function words(text: string, own: string | undefined, page: string): string {
  const attributes = Object.entries(attributesOfWords(text, own, page)).map(([name, value]) => ` ${name}="${value}"`);
  return attributes.length === 0 ? escapeMarkup(text) : `<bdi${attributes.join("")}>${escapeMarkup(text)}</bdi>`;
}

/** Who says it, and when. */
function saidBy({ said }: Claim, dossier: Dossier): string {
  const { say, site } = dossier;
  return filled(say.parts("card.said", { who: slot("who"), date: slot("date") }), {
    who: words(namesOf(said.by, dossier), undefined, site.language),
    date: said.on === undefined ? sentence(say("date.none")) : time(said.on, say),
  });
}

/** What the site says, as HTML. */
function sentence(text: string): string {
  return partsOfSentence(text)
    .map(({ text, dir, lang }) =>
      dir === undefined
        ? escapeMarkup(text)
        : `<bdi dir="${dir}"${lang === undefined ? "" : ` lang="${lang}"`}>${escapeMarkup(text)}</bdi>`,
    )
    .join("");
}

/** The same in parts, with HTML in its slots. */
function filled(parts: readonly MessagePart[], slots: Readonly<Record<string, string>>): string {
  return parts
    .map((part) => (typeof part === "string" ? sentence(part) : "slot" in part ? (slots[part.slot] ?? "") : ""))
    .join("");
}

/** What those who published the claim did about it, told apart from what we correct. */
function withdrawalNote(claim: Claim, dossier: Dossier): string {
  const withdrawal = withdrawalOf(claim, dossier);
  return withdrawal ? `<p class="theirs">${sentence(withdrawal.sentence)}</p>\n` : "";
}

function time(date: string, say: Say): string {
  const words = sentence(displayDate(date, say));
  return plainDate(date) ? `<time datetime="${date}">${words}</time>` : words;
}

function verdictEntry(
  which: "attribution" | "substance",
  verdict: Attribution | Substance,
  tone: Tone,
  say: Say,
): string {
  const mark = `<svg viewBox="0 0 16 16" aria-hidden="true">${marks[verdict] ?? ""}</svg>`;
  return `<div><dt>${sentence(verdictQuestion(which, say))}</dt><dd class="${tone}">${mark}${sentence(verdictName(verdict, say))}</dd></div>`;
}

/**
 * The sheet of the cards that other sites frame. It stands alone: a card loads nothing else. Its colours are those of the
 * site; `color-scheme` follows the reader's system, as the framing page cannot be asked.
 */
export const cardSheet = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fffefa, #141619);
  --ink: light-dark(#1b1a18, #ebe8e1);
  --soft: light-dark(#4b4943, #bdb8ae);
  --rule: light-dark(#d6d1c4, #3d4045);
  --ok: light-dark(#0b4f63, #86d3ea);
  --warn: light-dark(#6a4200, #f2c073);
  --bad: light-dark(#96101f, #ffa69e);
  background: var(--paper);
  color: var(--ink);
  font: 100% / 1.45 -apple-system, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif;
}
body { margin: 0; padding: 1rem; border: 1px solid var(--rule); overflow-wrap: anywhere; box-sizing: border-box; min-height: 100vh; }
p, dl, dd, h1 { margin: 0; }
h1, blockquote { font: 1.1875rem / 1.35 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", serif; }
.said, footer { color: var(--soft); font-size: 0.875rem; }
dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.75rem 0; }
dt { color: var(--soft); font-size: 0.8125rem; }
dd { font-weight: 600; color: var(--c); }
svg { width: 1.1em; height: 1.1em; vertical-align: -0.2em; margin-inline-end: 0.35em; fill: none; stroke: currentColor; stroke-width: 1.4; overflow: visible; }
.f { fill: currentColor; }
.k { stroke: var(--paper); stroke-width: 1.7; }
.ok { --c: var(--ok); }
.warn { --c: var(--warn); }
.bad { --c: var(--bad); }
.open { --c: var(--soft); }
.correction { border-inline-start: 0.25rem solid var(--bad); padding-inline-start: 0.75rem; margin-bottom: 0.75rem; }
.theirs { border-inline-start: 0.25rem double; padding-inline-start: 0.75rem; margin-bottom: 0.75rem; }
footer { margin-top: 0.75rem; }
a { color: inherit; }
a:focus-visible { outline: 0.15rem solid; outline-offset: 0.15rem; }
`;
