import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface PlainServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  close(): Promise<void>;
}

/** The plainest host there is: files below a path, `index.html` for a folder, no headers, no redirects, nothing else. */
export async function servePlainly(folder: string, base: string): Promise<PlainServer> {
  const send = sirv(folder, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    request.url = pathname.slice(base.length - 1) + (pathname.endsWith("/") ? "index.html" : "");
    if (pathname.startsWith(base)) send(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
