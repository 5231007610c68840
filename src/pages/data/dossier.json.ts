import { siteFiles } from "../../outputs/outputs.ts";
import { one } from "../../site/endpoint.ts";

/** Everything that is published. */
export const GET = one(siteFiles.dossier);
