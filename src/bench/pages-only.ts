// Checks a dossier and makes its pages and files: what the bench compares with generators that make nothing else.
import { PROJECT } from "../cli/project.ts";
import { compiledProgram } from "../shell/program/compiled-program.ts";
import { settingsFrom } from "../shell/settings.ts";

const settings = settingsFrom(process.env);
const { pages, editionOf, readAndCheck, writeSite } = await compiledProgram(PROJECT, settings.basePath);
await writeSite(settings.outFolder, editionOf(readAndCheck(settings), settings), settings, pages);
