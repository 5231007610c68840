import { siteFiles } from "../../outputs/outputs.ts";
import { one } from "../../site/endpoint.ts";

/** The sources, for programs that keep references and read no CSL. */
export const GET = one(siteFiles.bibliographyRis);
