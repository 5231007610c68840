import type { Dossier, Person } from "../dossier.ts";
import { type PersonKind, personKinds, words } from "../schema/vocabulary.ts";

/** Those of one kind, by name. */
export interface PeopleGroup {
  readonly kind: PersonKind;
  readonly people: readonly Person[];
}

/** Persons, organisations and outlets, without the kinds of which there is nobody. */
export function groupsOf({ people, site }: Pick<Dossier, "people" | "site">): readonly PeopleGroup[] {
  const collator = new Intl.Collator([site.language, "en"]);
  const groups = Map.groupBy(people.values(), ({ kind }) => kind);
  return words(personKinds).flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [{ kind, people: group.toSorted((one, other) => collator.compare(one.name, other.name)) }] : [];
  });
}
