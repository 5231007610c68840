import type { ContentFile, Manuscript } from "../../manuscript.ts";
import { allDrafts } from "../../manuscript.ts";

/** The files of all entries and of the site as they lie on the disk, without their byte order marks. */
export function* contentFiles(manuscript: Manuscript): Generator<ContentFile> {
  const paths = new Set([...allDrafts(manuscript)].map(({ path }) => path));
  for (const file of manuscript.files) {
    if (paths.has(file.path)) yield { ...file, text: file.text.replace(/^\uFEFF/, "") };
  }
}
