import { siteFiles } from "../outputs/outputs.ts";
import { one } from "../site/endpoint.ts";

/** The publication record. */
export const GET = one(siteFiles.record);
