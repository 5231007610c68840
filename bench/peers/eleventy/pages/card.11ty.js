import { page, text } from "../_includes/shared.js";

export const data = {
  pagination: { data: "collections.claims", size: 1, alias: "claim" },
  permalink: ({ claim }) => `/embed/claims/${claim.fileSlug}/`,
};
export function render({ claim: { data, fileSlug } }) {
  const { claim, finding, verdict } = data.entry;
  return page(
    claim,
    `<h1><a href="/claims/${fileSlug}/">${text(claim)}</a></h1><p>${text(finding)}</p><p>${verdict.attribution}, ${verdict.substance}</p>`,
  );
}
