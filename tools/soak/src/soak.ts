import "@chatwire/command-line/plain-output";

import { writeFileSync } from "node:fs";

import { command } from "@chatwire/command-line/command";
import { runMain } from "citty";

import { describeSoak } from "./describe-soak.ts";
import { runSoak } from "./run-soak.ts";
import { verdicts } from "./verdict.ts";

const soak = command({
  meta: {
    name: "soak",
    description: "Lets clients chat with a server that ends their connections all the time, and says what is left.",
  },
  args: {
    minutes: { type: "string", default: "10", description: "How long it lasts; 0.2 is a try." },
    clients: { type: "string", default: "48", description: "How many clients over RTM." },
    speed: { type: "string", default: "20", description: "How much faster the time of the protocol goes." },
    rate: { type: "string", default: "30", description: "How many connections the server ends in a second." },
    write: { type: "string", description: "A file for the report, as Markdown." },
  },
  async run({ args }) {
    const numbers = { minutes: 0, clients: 0, speed: 0, rate: 0 };
    for (const name of ["minutes", "clients", "speed", "rate"] as const) {
      numbers[name] = Number(args[name]);
      if (!(numbers[name] > 0)) {
        console.error(`--${name} is "${args[name]}": give a number greater than 0, as in --${name} 10.`);
        process.exitCode = 2;
        return;
      }
    }
    const result = await runSoak({ ...numbers, print: (line) => console.error(line) });
    const found = verdicts(result, numbers);
    const report = describeSoak(result, found, numbers);
    console.log(report);
    if (args.write !== undefined) writeFileSync(args.write, report);
    if (!found.every(({ holds }) => holds)) process.exitCode = 1;
  },
});

await runMain(soak);
