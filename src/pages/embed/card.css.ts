import { siteFiles } from "../../core/outputs/index.ts";
import { one } from "../../shell/endpoint.ts";

/** The sheet of the cards. */
export const GET = one(siteFiles.cardSheet);
