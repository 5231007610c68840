import { siteFiles } from "../../core/outputs/index.ts";
import { one } from "../../shell/endpoint.ts";

/** Everything that is published. */
export const GET = one(siteFiles.dossier);
