import { siteFiles } from "../../core/outputs/index.ts";
import { one } from "../../shell/endpoint.ts";

/** The sources, for programs that keep references. */
export const GET = one(siteFiles.bibliography);
