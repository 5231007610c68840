import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { Addresses } from "../core/addresses.ts";
import { hasErrors } from "../core/check.ts";
import { SiteFolder } from "./build/site-folder.ts";
import { writeOutputs } from "./build/write-site.ts";
import { currentEdition, hasEdition, setEdition } from "./current-edition.ts";
import { LiveContent } from "./dev/live-content.ts";
import { type DevelopmentServer, followContent } from "./dev/live-server.ts";
import { savedReport } from "./dev/report-reading.ts";
import { editionOf, type Reading, readAndCheck } from "./edition.ts";
import { writeEditorSchemas } from "./editor-schemas.ts";
import type { Settings } from "./settings.ts";
import { readingReport } from "./text-report.ts";

/** The content may not be published as it is. */
export class ContentError extends Error {
  constructor(reading: Reading, settings: Settings) {
    super(`The content has errors, so nothing is built.\n${readingReport(reading, settings)}`);
    this.name = "ContentError";
  }
}

/**
 * Brings the content into Astro. For a build it is read and checked before anything is made, unless the command that runs
 * Astro has done so; the pages take it from there, and the files for machines are written beside them. A development
 * server reads it anew after every save and says in the terminal what it found.
 */
export function hearsay(settings: Settings): AstroIntegration {
  const live = new LiveContent(settings);
  let isEdited = false;
  return {
    name: "hearsay",
    hooks: {
      "astro:config:setup": ({ command, updateConfig, injectRoute }) => {
        if (command === "dev") {
          isEdited = true;
          injectRoute({ pattern: "/_desk", entrypoint: new URL("../pages/_desk.astro", import.meta.url) });
          return;
        }
        if (command !== "build") return;
        if (!hasEdition()) {
          const reading = readAndCheck(settings);
          if (hasErrors(reading.findings)) throw new ContentError(reading, settings);
          setEdition(editionOf(reading, settings));
        }
        updateConfig({ site: currentEdition().addresses.location.origin });
      },
      "astro:server:setup": ({ server }) => {
        // Where NODE_ENV is "test", a build starts a server of its own; what it builds is no editor's desk.
        if (!isEdited) return;
        followContent(server, live, settings, (state, saved) => {
          writeEditorSchemas(state.manuscript, settings.contentFolder, server.config.root);
          const addresses = new Addresses({ origin: originOf(server), base: settings.basePath });
          console.log(savedReport(state, saved, addresses, settings, new Date().toTimeString().slice(0, 8)));
        });
      },
      "astro:build:done": ({ dir }) => writeOutputs(new SiteFolder(fileURLToPath(dir)), currentEdition()),
    },
  };
}

function originOf(server: DevelopmentServer): string {
  const address = server.httpServer?.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : (server.config.server.port ?? 4321)}`;
}
