import { siteFiles } from "../core/outputs/index.ts";
import { one } from "../shell/endpoint.ts";

/** What crawlers may read. */
export const GET = one(siteFiles.robots);
