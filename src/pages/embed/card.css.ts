import { siteFiles } from "../../outputs/outputs.ts";
import { one } from "../../site/endpoint.ts";

/** The sheet of the cards. */
export const GET = one(siteFiles.cardSheet);
