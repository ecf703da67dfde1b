// Preloaded into a process: ends it, as `kill -9` would, before its n-th call that changes the disk.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env["KILLED_AT_CALL"]);
for (const name of ["mkdirSync", "writeFileSync", "ftruncateSync", "renameSync", "rmSync", "rmdirSync"]) {
  const original = fs[name];
  fs[name] = (...values) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
    return original(...values);
  };
}
syncBuiltinESMExports();
