import { writeSync } from "node:fs";

// Loaded before the script that is measured, so it is JavaScript and loads nothing else; 3 is PEAK_FD.
process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
