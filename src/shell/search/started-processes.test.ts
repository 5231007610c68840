import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { withStartedProcesses } from "./started-processes.ts";

function startNode(): ReturnType<typeof spawn> {
  return spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
}

it("the end of processes can be waited for that were started and kept to itself by a task", async () => {
  const { result: started, ended } = await withStartedProcesses(async () => startNode());
  started.unref();
  started.kill();
  expect(started.signalCode).toBeNull();
  await ended();
  expect(started.signalCode).toBe("SIGTERM");
  await ended();
});

it("those that others start afterwards, and those that could not be started, are not waited for", async () => {
  const { ended } = await withStartedProcesses(async () => {
    spawn("/no/such/program").on("error", () => {});
  });
  const other = startNode();
  await ended();
  expect(other.exitCode).toBeNull();
  other.kill();
});

it("what the task throws is thrown", async () => {
  await expect(withStartedProcesses(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
});
