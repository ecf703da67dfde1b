import { measureSizes, describeSizes } from "/work/main/bench/validators/size/size.ts";
import { handWritten } from "/work/main/bench/validators/candidates/hand-written.ts";
import { guard, firstIssue, allIssues } from "/work/main/bench/validators/candidates/ours.ts";
const s = await measureSizes([handWritten, guard, firstIssue, allIssues]);
console.log((await describeSizes(s)).join("\n\n"));
