// Checks a dossier and makes its pages and files: what the bench compares with generators that make nothing else.
import { fileURLToPath } from "node:url";
import { writeSite } from "../shell/build/write-site.ts";
import { editionOf, readAndCheck } from "../shell/edition.ts";
import { settingsFrom } from "../shell/settings.ts";

const settings = settingsFrom(process.env);
const edition = editionOf(readAndCheck(settings), settings);
await writeSite(settings.outFolder, edition, settings, fileURLToPath(new URL("../..", import.meta.url)));
