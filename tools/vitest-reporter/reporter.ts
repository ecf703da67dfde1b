import type { Reporter } from "vitest/node";

/** Ends a run with a line of its own, `12 passed, 0 failed`, whatever other reporters print. */
export default class Totals implements Reporter {
  onTestRunEnd: NonNullable<Reporter["onTestRunEnd"]> = (modules, unhandled, reason) => {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // what breaks outside of a test: an import, a hook, a promise that nobody awaits
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = groups.filter((group) => group.errors().length > 0).length + unhandled.length;
    const failed = count("failed") + broken;
    console.log(`${count("passed")} passed, ${reason === "passed" ? failed : Math.max(failed, 1)} failed`);
  };
}
