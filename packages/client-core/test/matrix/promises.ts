import { cases } from "./cases.js";
import { elsewhere } from "./elsewhere.js";
import { loops } from "./loops.js";
import { webCases } from "./web-cases.js";

/** Something that holds, and the id of the test that shows it. */
export interface Promised {
  readonly id: string;
  readonly what: string;
  /** Of one API or version alone, or over virtual sockets alone, with the reason. */
  readonly notes: readonly string[];
}

export const promises: readonly Promised[] = [
  ...[...cases, ...webCases].map(({ id, what, api, version, virtual }) => ({
    id,
    what,
    notes: [
      ...(api || version ? [[api, version].filter(Boolean).join(" ")] : []),
      ...(virtual ? [`virtual, as ${virtual}`] : []),
    ],
  })),
  ...Object.entries(loops).map(([id, what]) => ({ id, what, notes: [] })),
  ...Object.entries(elsewhere).map(([id, { promise, file }]) => ({ id, what: promise, notes: [`\`${file}\``] })),
];

/** The headings of the page, each with the beginnings of the ids that stand below it. */
const SECTIONS: readonly (readonly [heading: string, ...families: string[]])[] = [
  ["Connecting and logging in", "RTM-URL", "RTM-LOGIN", "START", "USAGE"],
  ["Staying alive", "RTM-PING"],
  ["Requests over RTM", "RTM-INFLIGHT", "RTM-TIMEOUT", "RTM-ABORT", "RTM-ERROR"],
  ["A connection is lost", "RTM-LOSS", "RTM-REASON", "BACKOFF"],
  ["Tokens", "TOKEN"],
  ["Regions", "REGION"],
  ["What the server says", "FRAME", "PUSH", "REPORT"],
  ["Waiting for pushes", "WAIT", "STREAM"],
  ["Pages", "PAGE"],
  ["Validation", "VALIDATION"],
  ["Closing", "CLOSE"],
  [
    "Over HTTPS",
    "WEB-REQUEST",
    "WEB-UPLOAD",
    "WEB-ANSWER",
    "WEB-LIFECYCLE",
    "WEB-ERROR",
    "WEB-NETWORK",
    "WEB-RATE",
    "WEB-TIMEOUT",
    "WEB-ABORT",
    "WEB-VALIDATION",
    "WEB-TOKEN",
    "WEB-REGION",
  ],
  ["Whole tables and long runs", "REASON", "ERROR", "STUB", "CLOCK", "BOUNDS", "RANDOM", "FUZZ", "YEAR", "SOAK"],
  ["Where it runs", "NODE", "BROWSER"],
];

/** `RTM-PING-03` → `RTM-PING` */
const familyOf = ({ id }: Promised): string => id.replace(/-\d+$/, "");

/** Those that no section takes. */
export const homeless = promises.filter(
  (promise) => !SECTIONS.some(([, ...families]) => families.includes(familyOf(promise))),
);

/** The list of the page, as Markdown. */
export function printPromises(): string {
  return SECTIONS.map(([heading, ...families]) => {
    const lines = families
      .flatMap((family) => promises.filter((promise) => familyOf(promise) === family))
      .map(printLine);
    return `### ${heading}\n\n${lines.join("\n")}\n`;
  }).join("\n");
}

function printLine({ id, what, notes }: Promised): string {
  return `- \`${id}\` ${what}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
