import { siteFiles } from "../../outputs/outputs.ts";
import { one } from "../../site/endpoint.ts";

/** All claims. */
export const GET = one(siteFiles.claimsJson);
