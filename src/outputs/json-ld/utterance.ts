import type { Quotation } from "schema-dts";
import type { Utterance } from "../../dossier/dossier.ts";
import { isSameLanguage } from "../../dossier/languages.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import type { Edition } from "../../views/edition.ts";
import { descentOf, type Giver, type Rendering } from "../../views/utterances/descent.ts";
import { languageOfOriginal, languageOfRendering, NOBODY } from "../../views/utterances/wordings.ts";
import { oneOrAll, personNode, personReference, scriptText, sourceId } from "./nodes.ts";

/**
 * The JSON-LD of an utterance's page, ready for its script element: what was said as a quotation of schema.org, and each
 * rendering with the source that it is part of and what it is based on. A paraphrase is a work, but no quotation.
 */
export function utteranceJsonLd(utterance: Utterance, edition: Edition): string {
  const { givers } = descentOf(utterance, edition.dossier);
  const renderings = givers.flatMap((giver) =>
    giver.renderings.map((rendering) => renderingNode(rendering, giver, utterance, edition)),
  );
  const named = [...listOf(utterance.by), ...utterance.renderings.flatMap(({ credits }) => listOf(credits))];
  const people = [...new Set(named)].flatMap((id) => (id === NOBODY ? [] : [personNode(id, edition)]));
  const graph = [originalNode(utterance, edition), ...renderings, ...people];
  return scriptText({ "@context": "https://schema.org", "@graph": graph });
}

function originalNode(utterance: Utterance, edition: Edition): Quotation & { readonly "@id": string } {
  const { addresses, dossier } = edition;
  const { title, by, on, words, in: holder } = utterance;
  const language = languageOfOriginal(utterance, dossier);
  return {
    "@type": "Quotation",
    "@id": originalId(utterance, edition),
    url: addresses.absolute(addresses.utterance(utterance.id)),
    name: title,
    ...(words === undefined ? {} : { text: words }),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(by === undefined ? {} : { spokenByCharacter: oneOrAll(listOf(by).map((id) => personReference(id, edition))) }),
    ...(on === undefined ? {} : { dateCreated: on }),
    ...(holder === undefined ? {} : { isPartOf: { "@id": sourceId(holder, edition) } }),
  };
}

function renderingNode(rendering: Rendering, giver: Giver, utterance: Utterance, edition: Edition) {
  const { written, on } = rendering;
  const { dossier } = edition;
  const language = languageOfRendering(rendering, dossier);
  const original = languageOfOriginal(utterance, dossier);
  const text = written.words ?? (utterance.parts ?? []).flatMap(({ id }) => written.parts?.[id] ?? []).join(" … ");
  const basis = giver.from.flatMap((one) => basisOf(one, utterance, edition));
  const speaker = written.credits === NOBODY ? undefined : written.credits;
  return {
    "@type": written.manner === "paraphrase" ? "CreativeWork" : "Quotation",
    "@id": renderingId(rendering, utterance, edition),
    [written.manner === "paraphrase" ? "abstract" : "text"]: text,
    inLanguage: language,
    ...(on === undefined ? {} : { datePublished: on }),
    isPartOf: { "@id": sourceId(written.in, edition) },
    ...(basis.length === 0 ? {} : { isBasedOn: oneOrAll(basis) }),
    ...(original !== undefined && !isSameLanguage(original, language) && written.manner !== "paraphrase"
      ? { translationOfWork: { "@id": originalId(utterance, edition) } }
      : {}),
    ...(speaker !== undefined && written.manner !== "paraphrase"
      ? { spokenByCharacter: personReference(speaker, edition) }
      : {}),
  };
}

/** What a rendering is based on: of people and agencies of whom there is no text, nothing can be named. */
function basisOf({ kind, id, renderings }: Giver, utterance: Utterance, edition: Edition) {
  if (kind === "origin") return [{ "@id": originalId(utterance, edition) }];
  if (kind === "source") return [{ "@id": sourceId(id, edition) }];
  if (kind === "utterance") return [{ "@id": originalId({ id }, edition) }];
  return renderings.map((rendering) => ({ "@id": renderingId(rendering, utterance, edition) }));
}

function originalId({ id }: Pick<Utterance, "id">, { addresses }: Edition): string {
  return `${addresses.absolute(addresses.utterance(id))}#utterance`;
}

function renderingId({ number }: Rendering, { id }: Pick<Utterance, "id">, { addresses }: Edition): string {
  return `${addresses.absolute(addresses.utterance(id))}#r${number}`;
}
