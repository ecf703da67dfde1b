import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before a registry, and can be gone. */
export interface FailingProxy {
  url: string;
  /** From now on it is gone as soon as it has taken so many packages. */
  failAfter(packages: number): void;
  /** Listens again, at the same address. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

export async function failingProxy(registry: string): Promise<FailingProxy> {
  let left = Number.POSITIVE_INFINITY;
  let server = serve();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;

  function serve(): Server {
    return createServer((incoming, outgoing) => {
      const { method, headers, url } = incoming;
      const target = request(new URL(url!, registry), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
        if (method === "PUT" && (left -= 1) === 0) {
          // what was asked is answered, then nobody is there
          outgoing.once("finish", () => void close());
        }
      });
      target.once("error", () => outgoing.destroy());
      incoming.pipe(target);
    });
  }
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    setImmediate(() => server.closeAllConnections());
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}/`,
    failAfter(packages) {
      left = packages;
    },
    async revive() {
      left = Number.POSITIVE_INFINITY;
      server = serve();
      await listen(server, port);
    },
    close,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}
