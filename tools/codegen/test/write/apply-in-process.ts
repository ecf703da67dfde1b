import { applyPlan } from "../../src/write/apply.ts";
import { planWrites } from "../../src/write/plan.ts";

// Brings a root to the given files, in a process of its own that a test may kill.
const [root, files] = process.argv.slice(2) as [string, string];
applyPlan(root, planWrites(root, JSON.parse(files) as { path: string; content: string }[]));
