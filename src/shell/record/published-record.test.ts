import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LARGEST_RECORD, readPublishedRecord } from "./published-record.ts";

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

  test("a page that is not there", async () => {
    await serve((_, response) => response.writeHead(404).end("Not here."));
    await expect(readPublishedRecord(address)).rejects.toThrow(`${address} answers with the status 404.`);
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
    await expect(readPublishedRecord(address)).rejects.toThrow(/cannot be read: .*ECONNREFUSED/);
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
