import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { remember } from "./holds.ts";
import { overwrite } from "./overwrite.ts";
import type { Plan } from "./plan.ts";

/** Where new files wait until all of them are there; on the same file system, so that a move is a rename. */
const STAGING = join("node_modules", ".cache", "chatwire");
const JOURNAL = "journal.json";
/** The folders of a staging for what is to come to its place, and for what was there. */
const NEW = "new";
const OLD = "old";

/** A staged file and its place; without a staged file the place is to be cleared. */
interface Move {
  to: string;
  staged?: string;
}

/**
 * Brings the disk to what a plan says. New content is written aside first; a full disk or an interruption until then
 * leaves the old files whole. The moves that follow are undone if one fails, and finished by the next run if the
 * process is killed among them. A process that writes often may keep the old files, which the next plan is written over,
 * until it calls `forgetOldFiles`.
 */
export function applyPlan(root: string, { write, remove }: Plan, keepsOldFiles = false): void {
  const staging = stagingOf(root);
  let isDone = false;
  try {
    for (const folder of [NEW, OLD]) mkdirSync(join(staging, folder), { recursive: true });
    const moves: Move[] = [
      ...write.map(({ path, content }, index) => {
        const staged = join(NEW, String(index));
        overwrite(join(staging, staged), content);
        return { to: path, staged };
      }),
      ...remove.map((path) => ({ to: path })),
    ];
    writeFileSync(join(staging, `${JOURNAL}.part`), JSON.stringify(moves));
    renameSync(join(staging, `${JOURNAL}.part`), join(staging, JOURNAL));
    withoutInterruption(() => moveAll(root, staging, moves));
    for (const { path, content } of write) remember(join(root, path), content);
    isDone = true;
  } finally {
    if (isDone && keepsOldFiles) turnOver(staging);
    else forgetOldFiles(root);
  }
}

/** Removes what `applyPlan` kept. */
export function forgetOldFiles(root: string): void {
  rmSync(stagingOf(root), { recursive: true, force: true });
}

const stagingOf = (root: string): string => join(root, STAGING, String(process.pid));

/** What was there becomes what the next plan is written over. */
function turnOver(staging: string): void {
  rmSync(join(staging, JOURNAL));
  rmSync(join(staging, NEW), { recursive: true });
  renameSync(join(staging, OLD), join(staging, NEW));
}

/** Finishes the moves of a run that was killed among them; clears what a run left that was killed before. */
export function recover(root: string): void {
  const folder = join(root, STAGING);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((process) => !isAlive(Number(process)))) {
    const staging = join(folder, name);
    if (existsSync(join(staging, JOURNAL))) {
      const moves = JSON.parse(readFileSync(join(staging, JOURNAL), "utf8")) as Move[];
      const left = moves.filter(({ staged }) => staged === undefined || existsSync(join(staging, staged)));
      mkdirSync(join(staging, OLD), { recursive: true });
      moveAll(root, staging, left);
    }
    rmSync(staging, { recursive: true, force: true });
  }
}

function moveAll(root: string, staging: string, moves: readonly Move[]): void {
  const undo: (() => void)[] = [];
  try {
    moves.forEach(({ to, staged }, index) => {
      const place = join(root, to);
      const kept = join(staging, OLD, String(index));
      if (existsSync(place)) {
        renameSync(place, kept);
        undo.push(() => renameSync(kept, place));
      }
      if (staged === undefined) return;
      mkdirSync(dirname(place), { recursive: true });
      renameSync(join(staging, staged), place);
      undo.push(() => rmSync(place));
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const { to } of moves.filter(({ staged }) => staged === undefined)) removeEmptyFolders(root, dirname(to));
}

function removeEmptyFolders(root: string, folder: string): void {
  if (
    folder === "." ||
    folder.endsWith("generated") ||
    !existsSync(join(root, folder)) ||
    readdirSync(join(root, folder)).length > 0
  )
    return;
  rmdirSync(join(root, folder));
  removeEmptyFolders(root, dirname(folder));
}

/** A signal that comes during the work ends the process after it. */
function withoutInterruption(work: () => void): void {
  const ignore = (): void => {};
  process.on("SIGINT", ignore).on("SIGTERM", ignore);
  try {
    work();
  } finally {
    process.off("SIGINT", ignore).off("SIGTERM", ignore);
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
