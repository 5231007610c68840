// Compiles the program: node compile.ts PROJECT_FOLDER FOLDER BASE_PATH. Exit 0: it is in the folder; 1: see the errors.
import { compileProgram } from "./compile-program.ts";

const [projectFolder = "", folder = "", basePath = ""] = process.argv.slice(2);
try {
  await compileProgram(projectFolder, folder, basePath);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
