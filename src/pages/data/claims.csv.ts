import { siteFiles } from "../../outputs/outputs.ts";
import { one } from "../../site/endpoint.ts";

/** The claims as a table. */
export const GET = one(siteFiles.claimsCsv);
