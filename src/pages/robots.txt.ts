import { siteFiles } from "../outputs/outputs.ts";
import { one } from "../site/endpoint.ts";

/** What crawlers may read. */
export const GET = one(siteFiles.robots);
