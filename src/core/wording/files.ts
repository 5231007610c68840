import type { FileFacts } from "../facts/files.ts";
import type { Wording } from "./phrases.ts";

export const fileWording: Wording<FileFacts> = {};
