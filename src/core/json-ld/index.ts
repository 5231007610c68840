/** What the pages say to search engines and other readers of linked data, in the vocabulary of schema.org. */
export { articleJsonLd } from "./article.ts";
export { claimJsonLd } from "./claim.ts";
export { datasetJsonLd } from "./dataset.ts";
export { siteJsonLd } from "./site.ts";
