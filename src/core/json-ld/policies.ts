import type { Edition } from "../edition.ts";

/** The pages, by their ids, on which a dossier says how it works; the templates of a new dossier begin with them. */
const METHOD = "method";
const CORRECTIONS_POLICY = "corrections-policy";

/** The address of the page on how verdicts are reached; undefined where the dossier has none. */
export function methodAddress(edition: Edition): string | undefined {
  return pageAddress(METHOD, edition);
}

/** What readers may rely on, each as an address; what the dossier has no page for is left out. */
export function policies(edition: Edition) {
  const { addresses } = edition;
  const method = methodAddress(edition);
  const corrections = pageAddress(CORRECTIONS_POLICY, edition);
  return {
    correctionsPolicy: corrections ?? addresses.absolute(addresses.to("corrections")),
    ...(corrections ? { actionableFeedbackPolicy: corrections } : {}),
    ...(method ? { publishingPrinciples: method, verificationFactCheckingPolicy: method } : {}),
  };
}

function pageAddress(id: string, { addresses, dossier }: Edition): string | undefined {
  return dossier.pages.has(id) ? addresses.absolute(addresses.page(id)) : undefined;
}
