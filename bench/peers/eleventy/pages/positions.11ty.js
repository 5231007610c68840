import { indexOf, list, page, text } from "../_includes/shared.js";

export const data = { permalink: "/positions/" };
export function render({ collections }) {
  const { people } = indexOf(collections);
  const taken = collections.claims.flatMap(({ fileSlug, data: { entry } }) =>
    (entry.positions ?? []).map((one) => ({ ...one, fileSlug })),
  );
  const show = ({ who, stance, question, fileSlug }) =>
    `${text(people.get(who)?.name)}: <a href="/claims/${fileSlug}/">${text(stance)}</a> ${text(question)}`;
  return page("Positions", `<h1>Positions</h1>${list(taken, show)}`);
}
