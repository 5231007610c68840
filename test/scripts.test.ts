import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isInstalled, isUpToDate, pathProblem } from "../scripts/install.mjs";
import { isModern } from "../scripts/node-24.mjs";
import { tally } from "../scripts/tally.mjs";

const root = resolve(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe("isInstalled", () => {
  const a = { version: "1.0.0", integrity: "sha512-a" };
  const b = { version: "2.0.0", integrity: "sha512-b" };
  const elsewhere = { version: "3.0.0", integrity: "sha512-c", optional: true };
  const linter = { version: "4.0.0", integrity: "sha512-d", dev: true };
  const lock = {
    packages: {
      "": {},
      "node_modules/a": a,
      "node_modules/b": b,
      "node_modules/elsewhere": elsewhere,
      "node_modules/linter": linter,
    },
  };
  const site = { "node_modules/a": a, "node_modules/b": b };

  it("is content when only packages for other systems are missing", () => {
    expect(isInstalled(lock, { packages: { ...site, "node_modules/linter": linter } }, "tests")).toBe(true);
  });

  it("asks for what tests need only where they are run, and minds nothing that is there already", () => {
    expect([isInstalled(lock, { packages: site }, "site"), isInstalled(lock, { packages: site }, "tests")]).toEqual([
      true,
      false,
    ]);
    expect(isInstalled(lock, { packages: { ...site, "node_modules/linter": linter } }, "site")).toBe(true);
  });

  it.each([
    ["a package is missing", { "node_modules/a": a }],
    ["a package has another version", { "node_modules/a": a, "node_modules/b": { ...b, version: "2.0.1" } }],
    ["a package has other contents", { "node_modules/a": a, "node_modules/b": { ...b, integrity: "sha512-x" } }],
    ["a package is not in the lock", { "node_modules/a": a, "node_modules/b": b, "node_modules/d": a }],
    ["nothing is there", {}],
  ])("is not when %s", (_, packages) => {
    expect(isInstalled(lock, { packages }, "site")).toBe(false);
  });
});

describe("isUpToDate", () => {
  const lock = JSON.stringify({ packages: { "node_modules/a": { version: "1.0.0" } } });

  it.each([
    ["what the lock says", lock, true],
    ["nothing", "", false],
    ["rubbish", "{{{", false],
    ["half of it", lock.slice(0, 20), false],
    ["null", "null", false],
    ["a list", "[]", false],
    ["other packages", '{"packages":{"node_modules/a":null}}', false],
    ["no file", undefined, false],
  ])("where npm has left %s", (_, installed, expected) => {
    const folder = mkdtempSync(join(tmpdir(), "installed-"));
    writeFileSync(join(folder, "package-lock.json"), lock);
    mkdirSync(join(folder, "node_modules"));
    if (installed !== undefined) writeFileSync(join(folder, "node_modules", ".package-lock.json"), installed);
    expect(isUpToDate("tests", folder)).toBe(expected);
    rmSync(folder, { recursive: true });
  });
});

describe("isModern", () => {
  it.each([
    ["v20.20.2", false],
    ["22.12.0", false],
    ["22.19.0", true],
    ["v24.0.0", true],
  ])("%s: %s", (version, expected) => {
    expect(isModern(version)).toBe(expected);
  });
});

/** The machine's own Node where that is too old for the project, as on a bare machine. */
const oldNode = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => ({ node: join(folder, "node"), run: spawnSync(join(folder, "node"), ["--version"]) }))
  .find(({ run }) => run.status === 0 && !isModern(String(run.stdout)))?.node;

describe("before anything is installed", () => {
  let folder: string;
  const nodes = [process.execPath, ...(oldNode === undefined ? [] : [oldNode])];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-bare-"));
    for (const path of ["package.json", "package-lock.json", "scripts", "src", "bench"])
      cpSync(join(root, path), join(folder, path), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const commands = Object.keys(scripts).filter((name) => !["start", "test", "lint"].includes(name));
  it.each(commands)("npm run %s says in one sentence what to do", (name) => {
    for (const node of nodes) {
      const { status, stdout, stderr } = spawnSync(node, (scripts[name] ?? "").split(" ").slice(1), {
        cwd: folder,
        encoding: "utf8",
      });
      expect([status, stdout, stderr]).toEqual([
        2,
        "",
        "Nothing is installed yet. Run npm start once, or npm ci --ignore-scripts --omit=dev.\n",
      ]);
    }
  });

  it.each(nodes)("a command whose package only tests need says how to install it: %s", (node) => {
    mkdirSync(join(folder, "node_modules/astro"), { recursive: true });
    const [, ...format] = (scripts["format"] ?? "").split(" ");
    const { status, stderr } = spawnSync(node, format, { cwd: folder, encoding: "utf8" });
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect([status, stderr]).toEqual([
      2,
      "node_modules/@biomejs/biome/bin/biome is not there. If it belongs to a package that only tests need: npm ci --ignore-scripts installs it.\n",
    ]);
  });

  it("a command whose package is missing names it", () => {
    mkdirSync(join(folder, "node_modules/astro"), { recursive: true });
    const command = ["scripts/run.mjs", "src/cli/new.ts", "claim", "x"];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
    rmSync(join(folder, "node_modules"), { recursive: true });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^The package "[^"]+" is not installed, or not as package-lock\.json has it\. Run npm ci --ignore-scripts\.\n$/,
      ),
    ]);
  });

  it.each(nodes)("npm start does not install where no site can be built: %s", (node) => {
    const place = join(folder, "my #1 story");
    mkdirSync(place);
    for (const path of ["package.json", "package-lock.json", "scripts"])
      cpSync(join(root, path), join(place, path), { recursive: true });
    const { status, stdout, stderr } = spawnSync(node, ["scripts/start.mjs"], { cwd: place, encoding: "utf8" });
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(/^No site can be built in [^\n]+\n$/)]);
    expect(readdirSync(place)).not.toContain("node_modules");
    rmSync(place, { recursive: true });
  });
});

it.each([
  ["/home/me/a#b", "#"],
  ["/home/me/a?b", "?"],
])("%s is no place for a project", (path, sign) => {
  expect(pathProblem(path)).toBe(
    `No site can be built in ${path}, whose path has a "${sign}" in it: move the project to another folder.`,
  );
});

it("every command is started the same way on every system, without a shell's signs", () => {
  expect(Object.values(scripts).filter((script) => !/^node [\w@./-]+\.mjs(?: [\w@./-]+)*$/.test(script))).toEqual([]);
});

describe("tally", () => {
  const passed = { status: "passed" };
  const failed = { status: "failed" };
  const skipped = { status: "skipped" };

  it("counts tests", () => {
    const report = { testResults: [{ status: "failed", assertionResults: [passed, failed, skipped, passed] }] };
    expect(tally(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a file that could not be loaded", () => {
    const report = {
      testResults: [
        { status: "passed", assertionResults: [passed] },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(tally(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("never calls a run that failed a success", () => {
    expect(tally({ testResults: [{ status: "passed", assertionResults: [passed] }] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(tally(undefined, 124)).toEqual({ passed: 0, failed: 1 });
  });
});
