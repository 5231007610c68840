import { type Claim, type Dossier, entryOf, type Source, type TimelineEvent } from "../dossier.ts";
import { nodesOf, readTypedLink } from "../typed-link.ts";

/** The claims of an event that its text does not name. */
export interface EventClaims {
  /** Claims that stand for themselves, in the order of the event. */
  readonly spoken: readonly Claim[];
  /** Statements of a text, each known by its passage, text by text. */
  readonly passages: readonly { readonly source: Source; readonly claims: readonly Claim[] }[];
}

/** The claims of an event without those that its body links to already. */
export function claimsOfEvent({ claims, body }: TimelineEvent, dossier: Dossier): EventClaims {
  const linked = new Set([...nodesOf(body, "link", "definition")].map(({ url }) => readTypedLink(url)?.id));
  const others = claims.filter((id) => !linked.has(id)).map((id) => entryOf(dossier.claims, id));
  const texts = Map.groupBy(
    others.filter(({ said }) => said.passage !== undefined),
    ({ said }) => said.in,
  );
  return {
    spoken: others.filter(({ said }) => said.passage === undefined),
    passages: [...texts].map(([id, group]) => ({ source: entryOf(dossier.sources, id), claims: group })),
  };
}
