import { siteFiles } from "../../core/outputs/index.ts";
import { one } from "../../shell/endpoint.ts";

/** The timeline, for TimelineJS. */
export const GET = one(siteFiles.timeline);
