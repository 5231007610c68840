import { siteFiles } from "../../core/outputs/index.ts";
import { one } from "../../shell/endpoint.ts";

/** All claims. */
export const GET = one(siteFiles.claimsJson);
