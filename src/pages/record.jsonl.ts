import { siteFiles } from "../core/outputs/index.ts";
import { one } from "../shell/endpoint.ts";

/** The publication record. */
export const GET = one(siteFiles.record);
