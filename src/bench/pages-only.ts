// Checks a dossier and makes its pages and files: what the bench compares with generators that make nothing else.
import { keepCompiledCode } from "../cli/compiled-code.ts";
import { PROJECT } from "../cli/project.ts";

keepCompiledCode();
const { compiledProgram } = await import("../shell/program/compiled-program.ts");
const { settingsFrom } = await import("../shell/settings.ts");
const settings = settingsFrom(process.env);
const { pages, editionOf, readAndCheck, writeSite } = await compiledProgram(PROJECT, settings.basePath);
await writeSite(settings.outFolder, editionOf(readAndCheck(settings), settings), settings, pages);
