import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, ".github", "workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group?: string };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly "timeout-minutes"?: number;
        readonly "runs-on": string;
        readonly steps: readonly Step[];
      }
    >
  >;
}

/** Actions by the commit that their release was tagged at, as read from their repositories. */
const releases: Readonly<Record<string, string>> = {
  "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1": "v7.0.1",
  "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020": "v7.0.0",
  "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f": "v7.0.0",
  "actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b": "v5.0.0",
  "actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9": "v5.0.0",
  "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128": "v5.0.0",
};

/** Whatever may do more than read, and why it must. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  "publish.yml deploy": ["pages", "id-token"],
};

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: object }).scripts,
);
const files = readdirSync(folder);

it("there is one for pull requests, one that publishes and one for the sources", () => {
  expect(files.toSorted()).toEqual(["publish.yml", "pull-request.yml", "sources.yml"]);
});

it("holds the record against what is published before anything is built to be published", () => {
  const { jobs } = parse(readFileSync(join(folder, "publish.yml"), "utf8")) as Workflow;
  const commands = (jobs["build"]?.steps ?? []).map(({ run }) => run ?? "");
  const verifies = commands.indexOf('npm run record -- --verify "$SITE_URL$BASE_PATH/record.jsonl"');
  expect(verifies).toBeGreaterThan(-1);
  expect(verifies).toBeLessThan(commands.indexOf("npm run build"));
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it("pins every action to the commit of a release, which it names", () => {
    const used = [...text.matchAll(/uses: (\S+)(?: # (\S+))?/g)].map(([, action, version]) => [action, version]);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(([action = "", version]) => releases[action] !== version)).toEqual([]);
  });

  it("may read, and write only where publishing needs it", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const [name, job] of jobs) {
      const written = Object.entries(job.permissions ?? {}).filter(([, access]) => access !== "read");
      expect(written, name).toEqual((mayWrite[`${file} ${name}`] ?? []).map((what) => [what, "write"]));
    }
  });

  it("leaves no credentials behind and keeps nothing between runs", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.every((step) => step.with?.["persist-credentials"] === false)).toBe(true);
    const nodes = steps.filter(({ uses }) => uses?.startsWith("actions/setup-node@"));
    expect(nodes.every((step) => step.with?.["package-manager-cache"] === false)).toBe(true);
    expect(text).not.toMatch(/actions\/cache|^\s*cache:/m);
  });

  it("ends, and does not run twice at once", () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    expect(jobs.filter(([, job]) => !((job["timeout-minutes"] ?? 999) <= 60))).toEqual([]);
  });

  it("runs commands that there are, on a named system", () => {
    const commands = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm (?:run )?(?:--silent )?([a-z]+)/g)]);
    const known = [...scripts, "ci", "test"];
    expect(commands.map(([, name = ""]) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(jobs.map(([, job]) => job["runs-on"]).filter((system) => system !== "ubuntu-24.04")).toEqual([]);
    expect(steps.filter(({ run }) => run?.includes("npm ci") && !run.includes("--ignore-scripts"))).toEqual([]);
  });

  it("installs what tests and linters need only where they run", () => {
    const testing = jobs.filter(([, job]) => job.steps.some(({ run }) => run === "npm test"));
    const whole = jobs.filter(([, job]) => job.steps.some(({ run }) => run === "npm ci --ignore-scripts"));
    expect(whole.map(([name]) => name)).toEqual(testing.map(([name]) => name));
  });

  it("puts nothing from outside into a shell", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });
});
