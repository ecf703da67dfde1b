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

import type { Plan } from "./plan.ts";

/** Where new files wait until all of them are there; on the same file system, so that a move is a rename. */
const STAGING = join("node_modules", ".cache", "chatwire");
const JOURNAL = "journal.json";

/** A staged file and its place; without a staged file the place is to be cleared. */
interface Move {
  to: string;
  staged?: string;
}

/**
 * Brings the disk to what a plan says. New content is written aside first; a full disk or an interruption until then
 * leaves the old files whole. The moves that follow are undone if one fails, and finished by the next run if the
 * process is killed among them.
 */
export function applyPlan(root: string, { write, remove }: Plan): void {
  const staging = join(root, STAGING, String(process.pid));
  try {
    mkdirSync(join(staging, "old"), { recursive: true });
    const moves: Move[] = [
      ...write.map(({ path, content }, index) => {
        writeFileSync(join(staging, String(index)), content);
        return { to: path, staged: String(index) };
      }),
      ...remove.map((path) => ({ to: path })),
    ];
    writeFileSync(join(staging, `${JOURNAL}.part`), JSON.stringify(moves));
    renameSync(join(staging, `${JOURNAL}.part`), join(staging, JOURNAL));
    withoutInterruption(() => moveAll(root, staging, moves));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
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
      mkdirSync(join(staging, "old"), { recursive: true });
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
      const kept = join(staging, "old", String(index));
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
