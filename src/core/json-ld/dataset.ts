import type { DataDownload, Dataset, WithContext } from "schema-dts";
import { publishedFiles } from "../data-guide.ts";
import type { Edition } from "../edition.ts";
import { lastChanged } from "../last-changed.ts";
import { publisherNode } from "./identities.ts";
import { scriptText } from "./script.ts";

/** The JSON-LD of the page about the data, ready for its script element: the data as a set that can be found and loaded. */
export function datasetJsonLd(edition: Edition): string {
  return scriptText(dataset(edition));
}

function dataset(edition: Edition): WithContext<Dataset> {
  const { addresses, dossier } = edition;
  const { title, tagline, question, language, licence } = dossier.site;
  const address = addresses.absolute(addresses.to("data"));
  const changed = lastChanged(dossier);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${address}#dataset`,
    url: address,
    name: `${title}: claims, chains and sources`,
    description: [
      question ?? tagline,
      `${dossier.claims.size} claims with two verdicts each, the chain from the text back to whoever said it, evidence from ${dossier.sources.size} sources, and corrections.`,
    ].join(" "),
    inLanguage: language,
    isAccessibleForFree: true,
    creator: publisherNode(edition),
    ...(licence ? { license: licence.url } : {}),
    ...(changed === undefined ? {} : { dateModified: changed }),
    distribution: publishedFiles(edition)
      .filter(({ isDataset }) => isDataset)
      .map(({ path, about, type }) => download(addresses.absolute(path), about, type.replace(/;.*/, ""))),
  };
}

function download(contentUrl: string, name: string, encodingFormat: string): DataDownload {
  return { "@type": "DataDownload", contentUrl, name, encodingFormat };
}
