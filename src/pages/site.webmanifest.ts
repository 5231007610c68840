import { siteFiles } from "../outputs/outputs.ts";
import { one } from "../site/endpoint.ts";

/** What a phone keeps of the site. */
export const GET = one(siteFiles.manifest);
