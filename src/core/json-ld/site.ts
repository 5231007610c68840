import type { Graph, NewsMediaOrganization, WebSite } from "schema-dts";
import type { Edition } from "../edition.ts";
import { publisherId } from "./identities.ts";
import { policies } from "./policies.ts";
import { scriptText } from "./script.ts";

/** The JSON-LD of the front page, ready for its script element: the publisher with its policies, and the site. */
export function siteJsonLd(edition: Edition): string {
  return scriptText(siteGraph(edition));
}

/** Publisher and site in the vocabulary of schema.org. */
export function siteGraph(edition: Edition): Graph {
  return { "@context": "https://schema.org", "@graph": [newsMediaOrganization(edition), webSite(edition)] };
}

function newsMediaOrganization(edition: Edition): NewsMediaOrganization {
  const { name, url, email } = edition.dossier.site.publisher;
  return { "@type": "NewsMediaOrganization", "@id": publisherId(edition), name, url, email, ...policies(edition) };
}

function webSite(edition: Edition): WebSite {
  const { addresses, dossier } = edition;
  const { title, tagline, language, licence } = dossier.site;
  const address = addresses.absolute(addresses.to("home"));
  return {
    "@type": "WebSite",
    "@id": `${address}#site`,
    url: address,
    name: title,
    description: tagline,
    inLanguage: language,
    publisher: { "@id": publisherId(edition) },
    ...(licence ? { license: licence.url } : {}),
  };
}
