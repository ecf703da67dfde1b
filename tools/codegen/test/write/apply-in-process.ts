import { applyPlan } from "../../src/write/apply.ts";
import { planWrites } from "../../src/write/plan.ts";

// Brings a root to each of the given lists of files, in a process of its own that a test may kill.
const [root, saves] = process.argv.slice(2) as [string, string];
const lists = JSON.parse(saves) as { path: string; content: string }[][];
for (const files of lists) applyPlan(root, planWrites(root, files), lists.length > 1);
