import { type Dossier, entryOf } from "../../dossier/dossier.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import type { Addresses } from "../../routes/addresses.ts";
import { joined, nameInSentence, namesOf } from "../names.ts";
import type { Giver, Rendering } from "./descent.ts";

/** What a giver is called: a text by its publisher, or by whoever gives the words in it. */
export function giverName({ kind, id, renderings }: Giver, dossier: Dossier): string {
  const { say, sources, people, utterances } = dossier;
  if (kind === "person") return entryOf(people, id).name;
  if (kind === "utterance") return entryOf(utterances, id).title;
  if (kind === "origin") {
    const { by, in: holder } = entryOf(utterances, id);
    return by ? namesOf(by, dossier) : holder ? entryOf(sources, holder).publisher : say("utterance.original");
  }
  const by = renderings[0]?.written.by;
  return by === undefined ? entryOf(sources, id).publisher : namesOf(by, dossier);
}

/** What a text is called: "Ada, in The Gazette", or its publisher alone where the names stand there already. */
export function textName({ written: { by }, source: { publisher } }: Rendering, dossier: Dossier): string {
  if (by === undefined) return publisher;
  const names = namesOf(by, dossier);
  const isNamed = listOf(by).every((id) => publisher.includes(entryOf(dossier.people, id).name));
  return isNamed ? publisher : dossier.say("giver.textBy", { names, publisher });
}

/** The same within a sentence: "from a senior official and Reuters". */
export function giversInSentence(givers: readonly Giver[], dossier: Dossier): string {
  const names = givers.map((giver) =>
    giver.kind === "person" ? nameInSentence(entryOf(dossier.people, giver.id)) : giverName(giver, dossier),
  );
  return joined(names, dossier.site.language);
}

/** Where a reader finds a giver that is no text of the page itself. */
export function giverAddress({ kind, id }: Giver, addresses: Addresses, { utterances }: Dossier): string | undefined {
  if (kind === "person") return addresses.person(id);
  if (kind === "utterance") return addresses.utterance(id);
  if (kind === "source" || kind === "text") return addresses.source(id);
  const { by, in: holder } = entryOf(utterances, id);
  const [only, ...more] = listOf(by);
  if (only !== undefined) return more.length === 0 ? addresses.person(only) : undefined;
  return holder === undefined ? undefined : addresses.source(holder);
}
