import type { APIRoute } from "astro";
import { schemaFiles } from "../../../outputs/schemas.ts";
import { addressesOf, answer } from "../../../site/endpoint.ts";

export function getStaticPaths() {
  return addressesOf(schemaFiles, "name", /([^/]+)\.json$/);
}

/** The schema of a collection or a file. */
export const GET: APIRoute = ({ props }) => answer(props["file"]);
