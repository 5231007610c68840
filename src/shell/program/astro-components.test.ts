import { describe, expect, it } from "vitest";
import { compileComponent } from "./astro-components.ts";

const compile = (source: string) => compileComponent(source, "/project/src/components/Mark.astro", "/project");

describe("compileComponent", () => {
  it("makes a module that calls Astro's runtime", () => {
    const module = compile("---\nconst { text } = Astro.props as { text: string };\n---\n<p>{text}</p>");
    expect(module).toContain('from "astro/compiler-runtime"');
    expect(module).toMatch(/export default \$\$\w+/);
  });

  it.each([
    ["---\nconst a = ;\n---\n<p>{a}</p>", "/project/src/components/Mark.astro:2:10 Unexpected token"],
    [
      "<p>a</p>\n<style>p { color: red }</style>",
      /Mark\.astro has a <style>\. Put it into a sheet of src\/styles\/\.$/,
    ],
    ["<p>a</p>\n<script>alert(1)</script>", /Mark\.astro has a <script>\. Pages carry none, but for the search's\.$/],
  ])("refuses %j", (source, message) => {
    expect(() => compile(source)).toThrow(message);
  });
});
