import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf, replace } from "./dossiers/example.ts";
import { npmScript } from "./npm-script.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-check-"));
  write("good", filesOf({}));
  write("bad", filesOf({ files: { "people/cy.md": replace("kind: person", "kind: persn") } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, files: readonly { readonly path: string; readonly text: string }[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
}

function check(...args: readonly string[]) {
  const { FORCE_COLOR: _, NO_COLOR: __, CI: ___, ...environment } = process.env;
  const { program, parameters } = npmScript("check");
  const { status, stdout, stderr } = spawnSync(program, [...parameters, ...args], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const found =
  'bad/people/cy.md:3:7  error  unknown-value  "persn" is no value of "kind". Did you mean "person"? Use one of: person, organisation, outlet, group, unnamed, saying.';

describe("npm run check", () => {
  it("ends with 0 where nothing must be mended", () => {
    const { status, stdout } = check("--content", "good");
    expect(stdout).not.toContain("  error  ");
    expect(status).toBe(0);
  });

  it("mends what has one right answer, says so, and ends as it does without", () => {
    const [colon, word] = [replace("name: Cy", "name: Cy: no"), replace("kind: person", "kind: persn")];
    write("mend", filesOf({ files: { "people/cy.md": colon, "people/ada.md": word } }));
    const { status, stdout } = check("--content", "mend", "--fix");
    expect(status).toBe(1);
    expect(stdout).toContain(
      "mend/people/cy.md:2\n    - name: Cy: no\n    + name: 'Cy: no'\n1 place mended in 1 file.\n",
    );
    expect(stdout).toContain("mend/people/ada.md:3:7  error  unknown-value");
    expect(readFileSync(join(folder, "mend/people/cy.md"), "utf8")).toBe("---\nname: 'Cy: no'\nkind: person\n---\n");
    const again = check("--content", "mend", "--fix", "--format", "json");
    expect(again.stderr).toBe("Nothing to mend by itself.\n\n");
    expect(JSON.parse(again.stdout)).toHaveLength(2);
  });

  it("ends with 1 and says what must be mended, as text, JSON and for GitHub", () => {
    const text = check("--content=bad");
    expect(text.status).toBe(1);
    expect(text.stdout.split("\n")).toContain(found);
    const json = check("--content", "bad", "--format=json");
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toContainEqual({
      file: "bad/people/cy.md",
      line: 3,
      column: 7,
      severity: "error",
      rule: "unknown-value",
      message: found.slice(found.indexOf('"persn"')),
      help: "docs/rules.md#unknown-value",
    });
    const github = check("--content", "bad", "--format", "github");
    expect(github.status).toBe(1);
    expect(github.stdout).toContain("::error file=bad/people/cy.md,line=3,col=7,title=unknown-value::");
  });

  it.each([
    [["--format", "xml"], '"xml" is not a format. Use one of: text, json, github.'],
    [["--format", "jsn"], '"jsn" is not a format. Did you mean "json"? Use one of: text, json, github.'],
    [["--fix=no"], "--fix takes no value. Write it alone."],
    [["--format"], "--format names nothing. Use one of: text, json, github."],
    [["--contnet", "x"], '"--contnet" is not an option. Did you mean --content?'],
    [["--content"], "--content names nothing. Name a folder."],
    [["bad"], '"bad" is not an option.'],
    [["--content", "nowhere"], "nowhere does not exist."],
    [["--content", "bad/site.md"], "site.md is not a folder."],
  ])("ends with 2 at %j", (args, message) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("follows links within the content and refuses those that lead out of it, to nothing or to folders", () => {
    write("links", filesOf({}));
    const link = (target: string, name: string) => symlinkSync(target, join(folder, "links/people", name));
    link("../../good/people/ada.md", "outside.md");
    link("nothing.md", "nothing-there.md");
    link("../sources", "folder.md");
    link("cy.md", "cyril.md");
    const { stdout } = check("--content", "links", "--format", "json");
    const findings: readonly { readonly file: string; readonly rule: string }[] = JSON.parse(stdout);
    expect(findings.filter(({ rule }) => rule === "unreadable-file").map(({ file }) => file)).toEqual([
      "links/people/folder.md",
      "links/people/nothing-there.md",
      "links/people/outside.md",
    ]);
  });

  it("refuses what was made to hang within seconds", () => {
    write("heavy", [
      ...filesOf({}),
      { path: "pages/a.md", text: `---\ntitle: A\n---\n\n${"*a_ ".repeat(100_000)}` },
      { path: "pages/b.md", text: `---\ntitle: ${"[".repeat(100_000)}\n---\n\nB.\n` },
      { path: "pages/c.md", text: `---\ntitle: C\n---\n\n${"x".repeat(3_000_000)}` },
      { path: "pages/d.md", text: `---\ntitle: D\n---\n\n${"> ".repeat(100_000)}` },
    ]);
    const start = performance.now();
    const { stdout } = check("--content", "heavy", "--format", "json");
    expect(performance.now() - start).toBeLessThan(20_000);
    const findings: readonly { readonly file: string; readonly rule: string; readonly severity: string }[] =
      JSON.parse(stdout);
    expect(findings.filter(({ severity }) => severity === "error").map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "heavy/pages/a.md unread-body",
      "heavy/pages/b.md yaml",
      "heavy/pages/c.md unreadable-file",
      "heavy/pages/d.md unread-body",
    ]);
  });
});
