import { siteFiles } from "../../outputs/outputs.ts";
import { one } from "../../site/endpoint.ts";

/** The sources, for programs that keep references. */
export const GET = one(siteFiles.bibliography);
