import { writeSync } from "node:fs";

// Loaded before the script that is measured, so it is JavaScript and loads nothing else; 3 is USAGE_FD.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});
