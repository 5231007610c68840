// Checks a dossier and makes its pages and files: what the bench compares with generators that make nothing else.
import { fileURLToPath } from "node:url";
import { renderPages } from "../shell/build/render-pages.ts";
import { setEdition } from "../shell/current-edition.ts";
import { editionOf, readAndCheck } from "../shell/edition.ts";
import { settingsFrom } from "../shell/settings.ts";

const settings = settingsFrom(process.env);
setEdition(editionOf(readAndCheck(settings), settings));
await renderPages(fileURLToPath(new URL("../..", import.meta.url)), settings.outFolder).done;
