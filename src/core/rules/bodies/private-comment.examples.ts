import { type Examples, replace } from "../../examples/example.ts";

const about = (text: string) => ({ "pages/about.md": replace("We read news.", text) });

const found = (written: string) =>
  `error  private-comment  "${written}" is a private comment of another program, and readers would see it. Remove it.`;

const written = {
  Obsidian: "%%ask Ada first%%",
  "Obsidian, over paragraphs": "%%\n\nask Ada first\n\n%%",
  "Obsidian, never closed": "%% ask Ada first",
  CriticMarkup: "{>>ask Ada first<<}",
  Handlebars: "{{!-- ask Ada first --}}",
  Jinja: "{# ask Ada first #}",
  Liquid: "{% comment %}ask Ada first{% endcomment %}",
  MDX: "{/* ask Ada first */}",
  Hugo: "{{/* ask Ada first */}}",
};

export const examples: Examples = {
  passes: {
    "percentages, however they are written": {
      files: about("It grew by 100%%, then by 50 %% of 20 %%, and 5% of 3%."),
    },
    "comments in code": {
      files: about("`%%a%%`, and\n\n```\n%%\nb\n%%\n```\n\n    {# c #}\n\n\\%\\%d\\%\\%"),
    },
  },
  fails: {
    ...Object.fromEntries(
      Object.entries(written).map(([program, comment]) => [
        program,
        {
          files: about(`We read.\n\n${comment}`),
          findings: [`pages/about.md:7:1  ${found(comment.replace(/\s+/g, " "))}`],
        },
      ]),
    ),
    "within a line, a list and a quotation": {
      files: about("We read%%all%% news.\n\n- one %% two %%\n\n> %%three%%"),
      findings: [
        `pages/about.md:5:8  ${found("%%all%%")}`,
        `pages/about.md:7:7  ${found("%% two %%")}`,
        `pages/about.md:9:3  ${found("%%three%%")}`,
      ],
    },
    "in a key": {
      files: { "claims/opening.md": replace("finding: Ben said so.", "finding: Ben said so. %%really?%%") },
      findings: [`claims/opening.md:4:10  ${found("%%really?%%")}`],
    },
    "in a draft": {
      files: { "people/dee.md": "---\nname: Dee\nkind: person\ndraft: true\n---\n\n%%who?%%\n" },
      findings: [`people/dee.md:7:1  ${found("%%who?%%")}`],
    },
  },
};
