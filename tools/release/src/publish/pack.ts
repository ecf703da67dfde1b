import { ROOT } from "../workspace.ts";
import { run } from "../run.ts";
import { type Plan, readPlan } from "./publish-plan.ts";

/** Packs every package whose version the registry lacks into `folder`, and lists them in a plan there. */
export async function pack(folder: string, environment: Record<string, string>, root: string = ROOT): Promise<Plan> {
  await run("changeset", ["pack", "--out-dir", folder], { cwd: root, env: environment });
  return readPlan(folder);
}
