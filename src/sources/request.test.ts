import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { judge } from "./answers/standing.ts";
import { type Manners, RequestFailed, request } from "./request.ts";

const manners: Manners = {
  userAgent: "HearsaySourceCheck/1",
  pause: 0,
  timeOut: 400,
  slowAfter: 100,
  retries: 0,
  patience: 0,
  hostsAtOnce: 1,
  largestPage: 1_000,
};

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return (server.address() as AddressInfo).port;
}

/** What an editor is told of an address. */
async function told(address: string): Promise<string> {
  try {
    const { body } = await request(address, undefined, manners, new AbortController().signal);
    return Buffer.from(body).toString();
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    const { reason, detail } = error;
    const failure = { kind: "failure", reason, detail, address } as const;
    const { standing, message } = judge(address, failure, { isPaidFor: false, slowAfter: 1 });
    return `${standing}: ${message}`;
  }
}

async function toldBy(listener: RequestListener): Promise<string> {
  return told(`http://127.0.0.1:${await listen(createServer(listener))}/`);
}

const packed = (packing: string, bytes: string | Buffer) =>
  toldBy((_, response) => {
    response.setHeader("content-encoding", packing);
    response.end(bytes);
  });

describe("what has gone wrong is said:", () => {
  it("broken packing", async () => {
    expect(await packed("gzip", "words")).toBe("silent: What it sends is packed (gzip) and cannot be unpacked.");
    expect(await packed("br", "words")).toBe("silent: What it sends is packed (br) and cannot be unpacked.");
    expect(await packed("deflate", "words")).toBe("silent: What it sends is packed (deflate) and cannot be unpacked.");
    expect(await packed("zstd", "words")).toBe("silent: What it sends is packed (zstd) and cannot be unpacked.");
  });

  it("nothing about packing that can be unpacked, or that is none", async () => {
    expect(await packed("gzip", gzipSync("words"))).toBe("words");
    expect(await packed("br", brotliCompressSync("words"))).toBe("words");
    expect(await packed("utf-8", "words")).toBe("words");
  });

  it("an answer that breaks off", async () => {
    const message = "silent: The host broke the connection off.";
    expect(await toldBy((asked) => asked.socket.destroy())).toBe(message);
    expect(
      await toldBy((_, response) => {
        response.writeHead(200, { "content-length": "50" }).write("words");
        setTimeout(() => response.destroy(), 20);
      }),
    ).toBe(message);
  });

  it("silence", async () => {
    expect(await toldBy(() => undefined)).toBe("silent: It did not answer in time.");
  });

  it("a server of something else", async () => {
    const port = await listen(createTcpServer((socket) => socket.end("220 mail ready\r\n")));
    expect(await told(`http://127.0.0.1:${port}/`)).toBe("silent: What it sends is no proper answer of a web server.");
  });

  it("a page without an end", async () => {
    expect(await toldBy((_, response) => response.end("words ".repeat(500)))).toBe(
      "answers: The page is too large to be read.",
    );
  });

  it("a host that takes no connections, and one that is none", async () => {
    const server = createTcpServer();
    const port = await listen(server);
    await new Promise((closed) => server.close(closed));
    expect(await told(`http://127.0.0.1:${port}/`)).toBe("silent: The host takes no connections.");
    expect(await told("http://no-such-host.invalid/")).toMatch(
      /^(?:dead: There is no such host any more|silent: The name of the host could not be looked up now)\.$/,
    );
  });

  it("a host that speaks without encryption", async () => {
    const port = await listen(createServer((_, response) => response.end("words")));
    expect(await told(`https://127.0.0.1:${port}/`)).toMatch(
      /^silent: The host and this reader could not agree on an encryption \(.+\)\.$/,
    );
  });
});

describe("certificates", () => {
  const usual = getCACertificates("default");
  afterEach(() => setDefaultCACertificates(usual));

  /** What is told of a host with a certificate, which is one of those that are believed or not. */
  async function toldWith(certificate: Certificate, isBelieved: boolean): Promise<string> {
    if (isBelieved) setDefaultCACertificates([...usual, certificate.cert]);
    const port = await listen(createHttpsServer(certificate, (_, response) => response.end("words")));
    return told(`https://127.0.0.1:${port}/`);
  }

  it.each([
    ["is in order", certificateFor("127.0.0.1", 1), "words"],
    [
      "has expired",
      certificateFor("127.0.0.1", -1),
      "silent: The certificate of the host has expired, and browsers warn of it.",
    ],
    [
      "is for another host",
      certificateFor("127.0.0.2", 1),
      "silent: The certificate of the host is for another name, and browsers warn of it.",
    ],
  ])("one that %s", async (_what, certificate, expected) => {
    expect(await toldWith(certificate, true)).toBe(expected);
  });

  it("one that the host has signed itself", async () => {
    expect(await toldWith(certificateFor("127.0.0.1", 1), false)).toBe(
      "silent: The host has signed its certificate itself, and browsers warn of it.",
    );
  });
});

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that signs itself (RFC 5280), for an address of IPv4, which ends so many years from now. */
function certificateFor(address: string, years: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const now = Date.now();
  const year = 365 * 86_400_000;
  const name = der(0x30, der(0x31, der(0x30, object("550403"), der(0x0c, Buffer.from(`test ${address}`)))));
  const algorithm = der(0x30, object("2a8648ce3d040302"));
  const names = der(0x30, der(0x87, Buffer.from(address.split(".").map(Number))));
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    der(0x30, time(now - 2 * year), time(now + years * year)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, der(0x30, object("551d11"), der(0x04, names)))),
  );
  const whole = der(0x30, body, algorithm, der(0x03, Buffer.from([0]), signed(body, privateKey)));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString("base64")}\n-----END CERTIFICATE-----\n`,
  };
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function object(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, "").slice(0, 14);
  return der(0x18, Buffer.from(`${digits}Z`));
}

function signed(body: Buffer, key: KeyObject): Buffer {
  return createSign("SHA256").update(body).sign(key);
}
