import { availableParallelism, cpus, totalmem } from "node:os";

/** What the numbers were measured on, in one line. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${availableParallelism()} cores, ${memory} GiB, ${process.platform}, Node ${process.versions.node}, ${date}`;
}
