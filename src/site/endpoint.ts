import type { APIRoute } from "astro";
import { articleText } from "../markdown/article.ts";
import type { OutputFile } from "../outputs/output-file.ts";
import type { Edition } from "../views/edition.ts";
import { currentEdition } from "./current-edition.ts";

/** The answer that a file for machines is. */
export function answer({ text, type }: OutputFile): Response {
  return new Response(text, { headers: { "Content-Type": type } });
}

/** The endpoint of a file that there is one of. */
export function one(file: (edition: Edition) => OutputFile): APIRoute {
  return async () => answer(file(await currentEdition()));
}

/** The endpoint of a file that each entry has, by the `id` in its address. */
export function ofEntry(
  file: (id: string, edition: Edition, rendering: { readonly articleText: typeof articleText }) => OutputFile,
): APIRoute {
  return async ({ params }) => answer(file(params["id"] ?? "", await currentEdition(), { articleText }));
}

/** The addresses of files that are made together, for `getStaticPaths`: `param` is the part of the path that the pattern takes. */
export async function addressesOf(
  files: (edition: Edition) => Iterable<OutputFile>,
  param: string,
  pattern: RegExp,
): Promise<{ params: Record<string, string>; props: { file: OutputFile } }[]> {
  return [...files(await currentEdition())].map((file) => ({
    params: { [param]: pattern.exec(file.path)?.[1] ?? "" },
    props: { file },
  }));
}
