import { parse } from "yaml";

interface Job {
  permissions?: Record<string, string> | string;
  needs?: string | string[];
  steps?: Step[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions?: Record<string, string> | string;
  jobs?: Record<string, Job>;
  /** Of an action, which has no jobs. */
  runs?: Job;
}

/** Each rule for workflows by its sentence, and what breaks it. */
export const workflowRules: Record<string, (text: string) => string[]> = {
  "An action is named by the digest of a commit, with its version beside it.": (text) =>
    text
      .split("\n")
      .filter((line) => /^\s*(- )?uses:/.test(line) && !line.includes("uses: ./"))
      .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => line.trim()),

  "A workflow has no permission; each job asks for what it needs.": (text) => {
    const { permissions, jobs, runs } = read(text);
    // an action has those of the job that uses it
    if (runs !== undefined || jobs === undefined) return [];
    return [
      ...(isNone(permissions) ? [] : ["the workflow has permissions of its own"]),
      ...Object.entries(jobs).flatMap(([name, job]) =>
        typeof job.permissions === "object" ? [] : [`${name} does not say what it needs`],
      ),
    ];
  },

  "Nothing is cached, and no package runs a script.": (text) =>
    stepsOf(text).flatMap(([name, { uses = "", run = "", with: inputs = {} }]) => [
      ...(uses.startsWith("actions/cache") ? [`${name}: ${uses}`] : []),
      ...(uses.startsWith("actions/setup-node") && inputs["package-manager-cache"] !== false
        ? [`${name}: setup-node caches unless \`package-manager-cache\` is false`]
        : []),
      ...(/\b(npm|pnpm)(@\d+)? (install|ci)\b/.test(run) && !run.includes("--ignore-scripts")
        ? [`${name}: ${run}`]
        : []),
    ]),

  "A checkout leaves no token behind.": (text) =>
    stepsOf(text)
      .filter(([, step]) => step.uses?.startsWith("actions/checkout"))
      .filter(([, step]) => step.with?.["persist-credentials"] !== false)
      .map(([name]) => `${name}: \`persist-credentials\` is not false`),

  "One job at most may speak to the registry, and it waits for another.": (text) =>
    Object.entries(read(text).jobs ?? {})
      .filter(([, { permissions }]) => typeof permissions === "object" && permissions["id-token"] === "write")
      .flatMap(([name, { needs }], index) => [
        ...(index > 0 ? [`${name} may speak to the registry, too`] : []),
        ...(needs === undefined ? [`${name} waits for no other job`] : []),
      ]),
};

function stepsOf(text: string): [job: string, step: Step][] {
  const { jobs = {}, runs } = read(text);
  const all = Object.entries(runs === undefined ? jobs : { action: runs });
  return all.flatMap(([name, { steps = [] }]) => steps.map((step): [string, Step] => [name, step]));
}

function read(text: string): Workflow {
  return parse(text) as Workflow;
}

function isNone(permissions: Workflow["permissions"]): boolean {
  return typeof permissions === "object" && Object.keys(permissions).length === 0;
}
