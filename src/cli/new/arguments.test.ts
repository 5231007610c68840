import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal.ts";
import { readNewArguments, USAGE } from "./arguments.ts";

describe("readNewArguments", () => {
  it("gives the kind, what stands behind it, and the options", () => {
    expect(readNewArguments(["source", "https://a.example/1", "--id", "mine", "--content", "story"])).toEqual({
      ...{ kind: "source", names: ["https://a.example/1"], content: "story" },
      ...{ isEmpty: false, id: "mine", from: undefined },
    });
  });

  it.each([["--help"], ["-h"], ["source", "--help"], ["dossier", "story", "--help"]])(
    "knows who asks for help: %s %s",
    (...given) => {
      expect(readNewArguments(given)).toBeUndefined();
    },
  );

  it.each([
    [["source", "--form", "x"], "Unknown option '--form'."],
    [["claim", "one", "--empty"], "--empty belongs to a dossier."],
    [["claim", "one", "--id", "x"], "--id and --from belong to sources from addresses."],
  ])("refuses %j", (given, reason) => {
    expect(() => readNewArguments(given)).toThrow(new Refusal(`${reason}\n\n${USAGE}`));
  });
});

it("npm run new -- source --help says how it is used, and writes nothing", () => {
  const program = join(import.meta.dirname, "..", "new.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "source", "--help"], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${USAGE}\n`, stderr: "" });
}, 60_000);
