import { closeSync, ftruncateSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";

/**
 * Writes a file, over what is there: a disk takes several times as long to make one after others were removed, or to cut
 * one to nothing first.
 */
export function overwrite(place: string, content: string): void {
  const links = statSync(place, { throwIfNoEntry: false })?.nlink;
  if (links !== 1) {
    // it may be known elsewhere, by another name, where nothing of ours is to be written
    rmSync(place, { force: true });
    writeFileSync(place, content);
    return;
  }
  const bytes = Buffer.from(content);
  const file = openSync(place, "r+");
  try {
    writeFileSync(file, bytes);
    ftruncateSync(file, bytes.length);
  } finally {
    closeSync(file);
  }
}
