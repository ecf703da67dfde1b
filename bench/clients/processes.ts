import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Certificate } from "./certificate.ts";
import type { ClientTask, Memory, Took } from "./client.ts";
import type { ContenderKey } from "./contenders/index.ts";
import type { Flood, ServerPorts, ServerTask } from "./server.ts";

const SERVER = fileURLToPath(new URL("server.ts", import.meta.url));
const CLIENT = fileURLToPath(new URL("client.ts", import.meta.url));

/** A server in a process of its own. */
export class Server implements Disposable {
  readonly #child: ChildProcess;
  readonly #ports: ServerPorts;
  readonly #cert: string;

  private constructor(child: ChildProcess, ports: ServerPorts, cert: string) {
    this.#child = child;
    this.#ports = ports;
    this.#cert = cert;
  }

  static async start(mixes: Record<string, string[]>, files: Certificate): Promise<Server> {
    const child = fork(SERVER);
    const ports = (await ask(child, { ...files, mixes } satisfies ServerTask)) as ServerPorts;
    return new Server(child, ports, files.cert);
  }

  /** A client in a process of its own, connected. */
  async client(contender: ContenderKey, tls: boolean): Promise<Client> {
    const child = fork(CLIENT, { env: { ...process.env, NODE_EXTRA_CA_CERTS: this.#cert } });
    const client = new Client(child, contender, { port: this.#ports[tls ? "tls" : "plain"], tls });
    await client.connect(1);
    return client;
  }

  [Symbol.dispose](): void {
    this.#child.kill();
  }
}

export class Client implements Disposable {
  readonly #child: ChildProcess;
  readonly #contender: ContenderKey;
  readonly #address: { port: number; tls: boolean };

  constructor(child: ChildProcess, contender: ContenderKey, address: { port: number; tls: boolean }) {
    this.#child = child;
    this.#contender = contender;
    this.#address = address;
  }

  connect(count: number): Promise<void> {
    return this.#do<void>({ kind: "connect", contender: this.#contender, address: this.#address, count });
  }

  take(flood: Flood, pushes: number): Promise<Took> {
    return this.#do<Took>({ kind: "take", flood, pushes });
  }

  request(count: number, inFlight: number): Promise<Took> {
    return this.#do<Took>({ kind: "request", count, inFlight });
  }

  memory(): Promise<Memory> {
    return this.#do<Memory>({ kind: "memory" });
  }

  async #do<Result>(task: ClientTask): Promise<Result> {
    return ((await ask(this.#child, task)) as { did: Result }).did;
  }

  [Symbol.dispose](): void {
    this.#child.kill();
  }
}

/** Tells a process something and gives what it says to that. */
function ask(child: ChildProcess, task: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`a process ended with ${code} instead of an answer to ${JSON.stringify(task).slice(0, 200)}`));
    child.once("exit", ended);
    child.once("message", (answer) => {
      child.off("exit", ended);
      resolve(answer);
    });
    child.send(task);
  });
}
