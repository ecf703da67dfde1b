import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// so that nobody has to remember `--expose-gc`
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes that are in use when all garbage is gone. */
export function heapInUse(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
