import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LARGEST_RECORD, PublishedRecordUnread, readPublishedRecord } from "./published-record.ts";

const RECORD = '{"seq":1}\n';

describe("from a file", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-published-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("its text, a byte order mark included", async () => {
    writeFileSync(join(folder, "record.jsonl"), `\uFEFF${RECORD}`);
    expect(await readPublishedRecord(join(folder, "record.jsonl"))).toBe(`\uFEFF${RECORD}`);
  });

  test("a file that is not there", async () => {
    await expect(readPublishedRecord(join(folder, "none"))).rejects.toThrow(/none cannot be read: ENOENT/);
  });

  test("a file that is no text", async () => {
    writeFileSync(join(folder, "record.jsonl"), Buffer.from([0xff, 0xfe, 0x00]));
    await expect(readPublishedRecord(join(folder, "record.jsonl"))).rejects.toThrow("is not text in UTF-8");
  });

  test("a file that is too large", async () => {
    writeFileSync(join(folder, "record.jsonl"), "");
    truncateSync(join(folder, "record.jsonl"), LARGEST_RECORD + 1);
    await expect(readPublishedRecord(join(folder, "record.jsonl"))).rejects.toThrow("is larger than 64 MB");
  });
});

describe("from an address", () => {
  let server: Server;
  let address = "";

  async function serve(listener: RequestListener): Promise<void> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/record.jsonl`;
  }
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("its text", async () => {
    await serve((_, response) => response.end(RECORD));
    expect(await readPublishedRecord(address)).toBe(RECORD);
  });

  test("behind a redirection", async () => {
    await serve(({ url }, response) =>
      url === "/record.jsonl" ? response.writeHead(302, { location: "/elsewhere" }).end() : response.end(RECORD),
    );
    expect(await readPublishedRecord(address)).toBe(RECORD);
  });

  test.each([404, 410])("a page that is not there: %d", async (status) => {
    await serve((_, response) => response.writeHead(status).end("Not here."));
    const reason = `Nothing is published at ${address} yet: it answers with the status ${status}.`;
    await expect(readPublishedRecord(address)).rejects.toThrow(reason);
  });

  test("an empty record, which a site without one has", async () => {
    await serve((_, response) => response.end());
    await expect(readPublishedRecord(address)).rejects.toThrow(
      `Nothing is published at ${address} yet: the record there is empty.`,
    );
  });

  test.each([401, 403, 429, 500, 503])("a page that may be there: %d", async (status) => {
    await serve((_, response) => response.writeHead(status).end());
    const error = await readPublishedRecord(address).catch((found: unknown) => found);
    expect(error).toBeInstanceOf(PublishedRecordUnread);
    expect((error as Error).message).toBe(`${address} answers with the status ${status}.`);
  });

  test("an answer that breaks off", async () => {
    await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write(RECORD, () => response.destroy());
    });
    await expect(readPublishedRecord(address)).rejects.toThrow("cannot be read");
  });

  test("a server that is silent", async () => {
    await serve(() => {});
    await expect(readPublishedRecord(address, 100)).rejects.toThrow("cannot be read: no answer in 0.1 seconds.");
  });

  test("a server that never ends", async () => {
    await serve((_, response) => response.write(RECORD));
    await expect(readPublishedRecord(address, 200)).rejects.toThrow("cannot be read: no answer in 0.2 seconds.");
  });

  test("a server that is not there", async () => {
    await serve((_, response) => response.end());
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(readPublishedRecord(address)).rejects.toThrow(
      `Nothing is published at ${address} yet: no server answers there.`,
    );
  });

  test("an endless text", async () => {
    const megabyte = Buffer.alloc(1_000_000, "x");
    await serve((_, response) => {
      const pour = () => {
        while (response.write(megabyte));
        response.once("drain", pour);
      };
      pour();
    });
    await expect(readPublishedRecord(address)).rejects.toThrow("is larger than 64 MB");
  });
});

describe("what the network says of an address", () => {
  const address = "https://nowhere.example/record.jsonl";
  const failed = (code: string) => {
    const cause = Object.assign(new Error(`getaddrinfo ${code}`), { code });
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed", { cause })));
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("a host that is not there", async () => {
    failed("ENOTFOUND");
    await expect(readPublishedRecord(address)).rejects.toThrow(
      `Nothing is published at ${address} yet: there is no host of that name.`,
    );
  });

  test.each(["EAI_AGAIN", "ECONNRESET", "ENETUNREACH", "CERT_HAS_EXPIRED"])("what may be passing: %s", async (code) => {
    failed(code);
    await expect(readPublishedRecord(address)).rejects.toThrow(`${address} cannot be read: getaddrinfo ${code}.`);
  });
});
