import { siteFiles } from "../../core/outputs/index.ts";
import { one } from "../../shell/endpoint.ts";

/** The claims as a table. */
export const GET = one(siteFiles.claimsCsv);
