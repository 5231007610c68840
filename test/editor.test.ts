import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readManuscript } from "../src/dossier/manuscript.ts";
import { parseMarkdown } from "../src/markdown/parse.ts";
import { EditorSchemaFiles } from "../src/site/editor-schemas.ts";
import { filesOf, replace } from "./dossiers/example.ts";
import { LanguageServer } from "./language-server.ts";

interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** What the Astro extension of VS Code shows an editor, asked of the language server that it runs. */
describe("in VS Code, with the Astro extension", () => {
  let project: string;
  let content: string;
  let server: LanguageServer;
  const files = new Map(
    filesOf({
      files: {
        "claims/opening.md": replace("kind: reported-speech", "kind: "),
        "questions/when.md": replace("short: Opening in May", "shrt: Opening in May"),
        "people/ada.md": (text) =>
          text.replace("kind: person", "kind: person\nroles:\n  - title: Mayor\n    from: 2024"),
      },
    }).map(({ path, text }) => [path, text]),
  );

  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), "Hearsay editor-"));
    content = join(project, "content");
    server = new LanguageServer();
    for (const [path, text] of files) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    writeFileSync(join(project, "package.json"), "{}");
    const manuscript = readManuscript({ files: [...files].map(([path, text]) => ({ path, text })) }, parseMarkdown);
    new EditorSchemaFiles(content, project).write(manuscript);
    await server.open(project);
  });

  afterAll(() => {
    server.close();
    rmSync(project, { recursive: true, force: true });
  });

  const textOf = (path: string) => files.get(path) ?? "";

  /** The position behind some words of a file. */
  function behind(path: string, words: string) {
    const before = textOf(path)
      .slice(0, textOf(path).indexOf(words) + words.length)
      .split("\n");
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  }

  async function completionsAt(path: string, words: string): Promise<Map<string, string>> {
    const uri = server.openDocument(join(content, path), textOf(path));
    const { items } = await server.ask<{ items: Completion[] }>("textDocument/completion", {
      textDocument: { uri },
      position: behind(path, words),
      context: { triggerKind: 1 },
    });
    return new Map(
      items.map(({ label, documentation }) => [
        label,
        typeof documentation === "string" ? documentation : (documentation?.value ?? ""),
      ]),
    );
  }

  test("keys come with what they mean", async () => {
    const uri = server.openDocument(join(content, "articles/bridge.md"), textOf("articles/bridge.md"));
    const hover = await server.ask<{ contents: { value: string } } | null>("textDocument/hover", {
      textDocument: { uri },
      position: behind("articles/bridge.md", "standf"),
    });
    expect(hover?.contents.value).toContain("One or two sentences under the headline.");
  });

  test("the words of a list are offered, each with its meaning", async () => {
    const offered = await completionsAt("claims/opening.md", "kind: ");
    expect([...offered.keys()]).toEqual(expect.arrayContaining(["statement", "reported-speech", "forecast"]));
    expect(offered.get("forecast")).toContain("says what will happen");
  });

  test("a key that names an entry is offered the entries that there are", async () => {
    const offered = await completionsAt("articles/bridge.md", "subject: ");
    expect([...offered.keys()]).toEqual(expect.arrayContaining(["gazette", "minutes"]));
  });

  test("a misspelt key is pointed out; a bare year is a date", async () => {
    expect(await messagesFor("questions/when.md")).toEqual(
      expect.arrayContaining([expect.stringContaining("shrt"), expect.stringContaining("short")]),
    );
    expect(await messagesFor("people/ada.md")).toEqual([]);
  });

  async function messagesFor(path: string): Promise<string[]> {
    const uri = server.openDocument(join(content, path), textOf(path));
    const { items } = await server.ask<{ items: { message: string }[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    return items.map(({ message }) => message);
  }
});
