import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Bench } from "../measure/bench.ts";
import { table, target, times } from "../measure/markdown.ts";
import { median } from "../measure/statistics.ts";
import { BUNDLES, LIMIT, measureBundle } from "./bundle-size.ts";
import { certify } from "./certificate.ts";
import { contenders, type ContenderKey } from "./contenders/index.ts";
import { CONNECTIONS, measureMemory } from "./memory.ts";
import { Server } from "./processes.ts";
import { meanSize, readMixes, type Mix } from "./pushes.ts";
import { compare, ratios, type Course, type Rounds } from "./speed.ts";
import type { Took } from "./client.ts";

/** How often all of it is begun anew. */
const PROCESSES = 16;
/** What is sent in one go. */
const BYTES = 20e6;
const REQUESTS = 20_000;
/** As many as our client has on the wire. */
const IN_FLIGHT = 9;

/** Without TLS, beside the floor. */
const PLAIN = ["raw", "ours", "validating", "ignoring", "deaf"] as const satisfies ContenderKey[];
/** lc-sdk-js knows no address without TLS. */
const TLS = ["raw", "ours", "lcSdk", "ignoring", "lcSdkIgnoring"] as const satisfies ContenderKey[];

export const bench: Bench = {
  title: "Clients",
  rounds: 32,
  describe: (rounds) => `Medians of ${rounds} rounds in ${PROCESSES} times new processes, taken in turns`,
  async run(rounds, say) {
    using folder = temporaryFolder();
    const mixes = readMixes();
    const texts = mixes.map(({ name, pushes }) => [name, pushes.map((each) => JSON.stringify(each))]);
    using server = await Server.start(Object.fromEntries(texts) as Record<string, string[]>, certify(folder.path));
    const course = { rounds, processes: PROCESSES };
    const bundles = await compareBundles();
    const pushes = await comparePushes(server, mixes, course, say);
    const requests = await compareRequests(server, course, say);
    const memory = await compareMemory(server, Math.ceil(rounds / 5), say);
    return [describeContenders(), ...pushes, ...requests, ...memory, ...bundles];
  },
};

/** For the certificate, which each client reads. */
function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), "chatwire-clients-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

function describeContenders(): string {
  const all = Object.values(contenders).map(({ name, says }) => `- **${name}**: ${says}.`);
  return [
    "The server is a process of its own that writes prepared frames; each client is another, on the same machine. Pushes",
    "are measured by what one of them keeps a processor busy for, as the server is the limit of the fastest; requests by",
    "the clock, as they wait for each other. A ratio is how fast a client is beside raw `ws` in the same round: 1 is as",
    "fast, 2 twice as fast. chatwire tells `ws` not to check UTF-8, and reads what is none with replacement characters.\n",
    ...all,
  ].join("\n");
}

async function comparePushes(
  server: Server,
  mixes: readonly Mix[],
  course: Course,
  say: (what: string) => void,
): Promise<string[]> {
  const take = (mix: Mix, keys: readonly ContenderKey[], tls: boolean): Promise<Rounds> => {
    say(`pushes, ${mix.name}${tls ? ", TLS" : ""}`);
    const repeats = Math.max(1, Math.round(BYTES / (meanSize(mix) * mix.pushes.length)));
    return compare(server, keys, tls, course, (client) =>
      client.take({ mix: mix.name, times: repeats }, repeats * mix.pushes.length),
    );
  };
  const plain: Rounds[] = [];
  for (const mix of mixes) plain.push(await take(mix, PLAIN, false));
  const tls = await take(mixes[0]!, TLS, true);
  const worst = (key: ContenderKey): number => Math.min(...plain.map((rounds) => ratioOf(rounds, key, PUSHES)));
  return [
    "## Pushes taken in",
    mixes.map((mix) => `- **${mix.name}**: ${mix.says}; ${Math.round(meanSize(mix))} bytes on average.`).join("\n"),
    table(
      ["", ...mixes.flatMap(({ name }) => [name, "ratio"])],
      PLAIN.map((key) => [contenders[key].name, ...plain.flatMap((rounds) => cells(rounds, key, PUSHES))]),
    ),
    `Over TLS, ${mixes[0]!.name}:`,
    table(
      ["", "a push", "ratio"],
      TLS.map((key) => [contenders[key].name, ...cells(tls, key, PUSHES)]),
    ),
    [
      target("pushes are taken in at 0.97 of raw `ws` or more, of each kind", worst("ours") >= 0.97),
      target("with validation at 0.93 or more", worst("validating") >= 0.93),
      target("at 4 times it or more where nobody listens", worst("ignoring") >= 4),
      target(
        "ahead of lc-sdk-js, with listeners and without",
        ratioOf(tls, "ours", PUSHES) > ratioOf(tls, "lcSdk", PUSHES) &&
          ratioOf(tls, "ignoring", PUSHES) > ratioOf(tls, "lcSdkIgnoring", PUSHES),
      ),
    ].join("\n"),
  ];
}

async function compareRequests(server: Server, course: Course, say: (what: string) => void): Promise<string[]> {
  const request = (keys: readonly ContenderKey[], tls: boolean): Promise<Rounds> => {
    say(`requests${tls ? ", TLS" : ""}`);
    return compare(server, keys, tls, course, (client) => client.request(REQUESTS, IN_FLIGHT));
  };
  const plain = await request(["raw", "ours", "validating"], false);
  const tls = await request(["raw", "ours", "lcSdk"], true);
  const rows = (rounds: Rounds, way: string): string[][] =>
    (Object.keys(rounds) as ContenderKey[]).map((key) => [
      `${contenders[key].name}${way}`,
      ...cells(rounds, key, REQUESTS_BY),
    ]);
  return [
    "## Requests",
    `\`send_event\`, ${IN_FLIGHT} in flight at any time.`,
    table(["", "a request", "ratio"], [...rows(plain, ""), ...rows(tls, ", TLS")]),
    [
      target("requests are pipelined at 0.90 of raw `ws` or more", ratioOf(plain, "ours", REQUESTS_BY) >= 0.9),
      target("ahead of lc-sdk-js", ratioOf(tls, "ours", REQUESTS_BY) > ratioOf(tls, "lcSdk", REQUESTS_BY)),
    ].join("\n"),
  ];
}

async function compareMemory(server: Server, rounds: number, say: (what: string) => void): Promise<string[]> {
  say("memory");
  const plain = await measureMemory(server, ["raw", "ignoring"], false, rounds);
  say("memory, TLS");
  const tls = await measureMemory(server, ["raw", "ignoring", "lcSdkIgnoring"], true, rounds);
  const rows = (memory: typeof plain, way: string): string[][] =>
    (Object.keys(memory) as ContenderKey[]).map((key) => {
      const [own, raw] = [memory[key]!, memory.raw!];
      return [
        `${contenders[key].name}${way}`,
        kilobytes(own.objects),
        times(own.objects / raw.objects),
        kilobytes(own.resident),
        times(own.resident / raw.resident),
      ];
    });
  return [
    "## Memory of a connection",
    `Of ${CONNECTIONS.toLocaleString("en")} connections in one process that come to those that are there; by V8's count of objects and buffers after a collection, and by the memory that the process has of the machine. Medians of ${rounds} new processes.`,
    table(["", "objects", "beside raw", "resident", "beside raw"], [...rows(plain, ""), ...rows(tls, ", TLS")]),
    [
      target(
        "at most 1.15 of raw `ws`, as connections are: over TLS",
        tls.ignoring!.resident <= 1.15 * tls.raw!.resident,
      ),
      target("no more than lc-sdk-js", tls.ignoring!.resident <= tls.lcSdkIgnoring!.resident),
    ].join("\n"),
  ];
}

async function compareBundles(): Promise<string[]> {
  const sizes = await Promise.all(
    Object.entries(BUNDLES).map(async ([name, contents]) => ({ name, ...(await measureBundle(contents)) })),
  );
  return [
    "## In a browser's bundle",
    "By esbuild, for browsers; compressed by gzip. `@livechat/lc-sdk-js` asks for `fs` and makes no such bundle.",
    table(
      ["", "minified", "and compressed"],
      sizes.map(({ name, minified, zipped }) => [name, kilobytes(minified, 1), kilobytes(zipped, 2)]),
    ),
    target(`the agent client, RTM and Web, is at most ${kilobytes(LIMIT)}`, sizes[0]!.zipped <= LIMIT),
  ];
}

/** Of pushes, by what they keep a processor busy for: the server is the limit of those who take them in fastest. */
const PUSHES = "cpu";
/** Of requests, by the clock: they wait for each other. */
const REQUESTS_BY = "wall";

function ratioOf(rounds: Rounds, key: ContenderKey, by: keyof Took): number {
  return median(ratios(rounds[key]!, rounds.raw!, by));
}

function cells(rounds: Rounds, key: ContenderKey, by: keyof Took): string[] {
  return [microseconds(median(rounds[key]!.map((took) => took[by]))), ratioOf(rounds, key, by).toFixed(3)];
}

const microseconds = (nanoseconds: number): string => `${(nanoseconds / 1000).toFixed(2)} µs`;
const kilobytes = (bytes: number, digits = 0): string => `${(bytes / 1000).toFixed(digits)} kB`;
