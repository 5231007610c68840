import type { ContentFile, Manuscript } from "../../manuscript.ts";
import { allDrafts } from "../../manuscript.ts";

/** The files of all entries and of the site as they lie on the disk, without their byte order marks. */
export function* contentFiles(manuscript: Manuscript): Generator<ContentFile> {
  const paths = new Set<string>();
  for (const { path } of allDrafts(manuscript)) paths.add(path);
  for (const file of manuscript.files) {
    if (!paths.has(file.path)) continue;
    yield file.text.startsWith("\uFEFF") ? { ...file, text: file.text.slice(1) } : file;
  }
}
