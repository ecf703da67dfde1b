import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { watch } from "chokidar";

import { SpecError } from "../load/problem.ts";
import { plan } from "../pipeline.ts";
import { parseSelection, UsageError } from "../select.ts";
import { applyPlan, forgetOldFiles, recover } from "../write/apply.ts";
import { listOutputs } from "../write/outputs.ts";
import { isEmpty, type Plan } from "../write/plan.ts";
import { Failure } from "./failure.ts";
import { assertFrozen, documentsOf } from "./freeze.ts";
import { describePlan, describeSave, showProblems, type Terminal } from "./report.ts";
import { withVersionsPage } from "./versions.ts";

export interface GenerateOptions {
  specFolder: string;
  root: string;
  check: boolean;
  only: string | undefined;
  terminal: Terminal;
}

/** A run of many under --watch. */
interface WatchedRun {
  /** Whether it follows another, so that one line says what it changed. */
  isSave: boolean;
  /** Whether another follows at once, so that nobody needs to know why this one failed. */
  isOvertaken(): Promise<boolean>;
}

/** An editor that saves a file touches it more than once, all within this time. */
const ONE_SAVE = 5;
/** A file that is half written when it is read is whole after this time. */
const WHOLE_SAVE = 20;

/** Generates everything and the page of all versions, or with `check` says what is stale. Gives the exit code. */
export function generate(options: GenerateOptions): Promise<number> {
  const isWhole = options.only === undefined;
  return generatePlanned(options, (made) => (isWhole ? withVersionsPage(options.root, made) : made));
}

/** Generates what a plan holds that something is added to. */
async function generatePlanned(
  { specFolder, root, check, only, terminal }: GenerateOptions,
  complete: (made: Plan) => Plan | Promise<Plan>,
  watched?: WatchedRun,
): Promise<number> {
  const start = performance.now();
  try {
    if (!check && !watched?.isSave) recover(root);
    const selection = only === undefined ? undefined : parseSelection(only);
    const onVersion = (done: number, all: number): void => terminal.progress(`generating ${done}/${all}`);
    const made = await complete(await plan(specFolder, root, selection, onVersion));
    assertFrozen(root, () => documentsOf(root, made), selection);
    if (!check) applyPlan(root, made, watched !== undefined);
    if (!check && selection === undefined) listOutputs(root, made);
    const time = performance.now() - start;
    terminal.print(watched?.isSave ? describeSave(made, time) : describePlan(made, check, time));
    if (!check || isEmpty(made)) return 0;
    terminal.fail(`${staleFiles(made)}\nThe generated files are stale. Run: npx -y pnpm@12 generate`);
    return 1;
  } catch (error) {
    if (await watched?.isOvertaken()) return 1;
    return reportFailure(error, terminal, "nothing was written");
  }
}

/** Generates the packages on every save, and shows problems as they come and go, until the process is ended. */
export async function generateOnSave(options: GenerateOptions): Promise<never> {
  endWithSignal(() => forgetOldFiles(options.root));
  let running = Promise.resolve();
  let isSave = false;
  let saves = 0;
  const run = (): void => {
    running = running.then(async () => {
      const seen = saves;
      const isOvertaken = (): Promise<boolean> => setTimeout(WHOLE_SAVE, undefined).then(() => saves > seen);
      // without the page of all versions, which nobody waits for at a save
      const code = await generatePlanned(options, (made) => made, { isSave, isOvertaken });
      isSave = true;
      if (code === 0) options.terminal.print("no problems; watching spec/");
    });
  };
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    saves += 1;
    clearTimeout(timer);
    timer = globalThis.setTimeout(run, ONE_SAVE);
  };
  // a file that is saved before everything is watched is seen by the first run
  // chokidar drops a change that follows another within 50 ms, as of a formatter that runs on save; its raw events stay
  // a changeset lets a released version change, so that a run which was refused passes
  watch([options.specFolder, join(options.root, ".changeset")], { ignoreInitial: true })
    .on("ready", run)
    .on("all", soon)
    .on("raw", soon);
  return new Promise<never>(() => {});
}

/** Ends the process with what a shell says of one that a signal ended. */
function endWithSignal(clear: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      clear();
      process.exit(128 + constants.signals[signal]);
    });
}

function staleFiles({ write, remove }: Plan): string {
  const lines = [...write.map(({ path }) => `stale    ${path}`), ...remove.map((path) => `obsolete ${path}`)];
  const more = lines.length - 20;
  return [...lines.slice(0, 20), ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
}

/** Says what failed, and of a spec with problems what that means to who asked. Gives the exit code. */
export function reportFailure(error: unknown, terminal: Terminal, consequence?: string): number {
  if (error instanceof SpecError) {
    terminal.fail(showProblems(error.problems, consequence));
    return 1;
  }
  if (error instanceof UsageError || error instanceof Failure) {
    terminal.fail(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
  const { code, path, message, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (syscall === "scandir") {
    terminal.fail(`cannot read: ${message}`);
    return 1;
  }
  terminal.fail(`cannot write: ${message}\n${path ? `${path}: ` : ""}The old files are whole; nothing was changed.`);
  return 1;
}
