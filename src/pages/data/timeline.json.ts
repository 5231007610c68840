import { siteFiles } from "../../outputs/outputs.ts";
import { one } from "../../site/endpoint.ts";

/** The timeline, for TimelineJS. */
export const GET = one(siteFiles.timeline);
