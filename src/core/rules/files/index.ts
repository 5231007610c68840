import type { FileFacts } from "../../facts/files.ts";
import type { RulesOf } from "../../rule.ts";
import { fileName } from "./file-name.ts";
import { missingSite } from "./missing-site.ts";
import { noClaims } from "./no-claims.ts";
import { reservedPage } from "./reserved-page.ts";
import { sameId } from "./same-id.ts";
import { strayFile } from "./stray-file.ts";
import { unreadableFile } from "./unreadable-file.ts";

export const fileRules: RulesOf<FileFacts> = {
  "stray-file": strayFile,
  "unreadable-file": unreadableFile,
  "file-name": fileName,
  "same-id": sameId,
  "reserved-page": reservedPage,
  "missing-site": missingSite,
  "no-claims": noClaims,
};
