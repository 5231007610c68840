import { expect, it } from "vitest";
import { readWrk } from "./hosts.ts";

const REPORT = `Running 4s test @ http://127.0.0.1:1/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   676.13us    1.03ms  19.08ms   92.77%
  48000 requests in 4.00s, 300.00MB read
Requests/sec:  12000.50
Transfer/sec:     75.00MB
`;

it("reads how many requests a second were answered", () => {
  expect(readWrk(REPORT)).toEqual({ perSecond: 12000.5, errors: 0 });
});

it("counts whatever was no answer", () => {
  const faults = "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\n";
  expect(readWrk(REPORT.replace("Requests/sec", `${faults}Requests/sec`))).toEqual({
    perSecond: 12000.5,
    errors: 15,
  });
});

it("does not take anything else for a report", () => {
  expect(readWrk("unable to connect to 127.0.0.1:1 Connection refused")).toBeUndefined();
});
