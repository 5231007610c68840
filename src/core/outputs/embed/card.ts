import { correctionName } from "../../corrections.ts";
import { displayDate } from "../../display-date.ts";
import { type Claim, entryOf } from "../../dossier.ts";
import type { Edition } from "../../edition.ts";
import { EMBED_POLICY } from "../../hosting/policy.ts";
import { marks } from "../../marks.ts";
import { escapeMarkup } from "../../markup.ts";
import type { Attribution, Substance } from "../../schema/vocabulary.ts";
import { attributionTone, substanceTone, type Tone, verdictName } from "../../verdict.ts";

/**
 * A claim as a card that other sites may show in a frame: the sentence, who says it, both verdicts, the finding and the
 * newest correction. It holds no script, and its links leave the frame.
 */
export function cardPage(claim: Claim, { addresses, dossier }: Edition): string {
  const { site, people } = dossier;
  const { language } = site;
  const { attribution, substance } = claim.verdict;
  const address = addresses.absolute(addresses.claim(claim.id));
  const speaker = entryOf(people, claim.said.by).name;
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta http-equiv="content-security-policy" content="${EMBED_POLICY}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${claim.claim} – ${site.title}`)}</title>
<meta name="description" content="${escapeMarkup(claim.finding)}">
<link rel="canonical" href="${escapeMarkup(address)}">
<link rel="stylesheet" href="${escapeMarkup(addresses.to("cardSheet"))}">
<link rel="icon" href="${escapeMarkup(addresses.to("icon"))}" type="image/svg+xml">
</head>
<body>
<main>
${newestCorrection(claim, language)}<h1>${escapeMarkup(claim.claim)}</h1>
<p class="said">${escapeMarkup(speaker)}, ${time(claim.said.on, language)}</p>
<dl>
${verdictEntry("Did they say so?", attribution, attributionTone(attribution))}
${verdictEntry("Is it so?", substance, substanceTone(substance))}
</dl>
<p>${escapeMarkup(claim.finding)}</p>
</main>
<footer><a href="${escapeMarkup(address)}" target="_blank" rel="noopener">Sources and reasons</a> · ${escapeMarkup(site.title)}</footer>
</body>
</html>
`;
}

function newestCorrection({ corrections }: Claim, language: string): string {
  const newest = corrections.at(-1);
  if (!newest) return "";
  return `<p class="correction"><strong>${correctionName(newest.kind)}, ${time(newest.on, language)}.</strong> ${escapeMarkup(newest.text)}</p>\n`;
}

function time(date: string, language: string): string {
  return `<time datetime="${escapeMarkup(date)}">${escapeMarkup(displayDate(date, language))}</time>`;
}

function verdictEntry(question: string, verdict: Attribution | Substance, tone: Tone): string {
  const mark = `<svg viewBox="0 0 16 16" aria-hidden="true">${marks[verdict] ?? ""}</svg>`;
  return `<div><dt>${question}</dt><dd class="${tone}">${mark}${verdictName(verdict)}</dd></div>`;
}
