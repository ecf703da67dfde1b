import { startRegistry } from "/work/main/tools/release/src/registry/loopback-registry.ts";
import { pack } from "/work/main/tools/release/src/publish/pack.ts";
import { execSync } from "node:child_process";
const r = await startRegistry();
try { const plan = await pack("/tmp/packed-x", r.environment); console.log(plan.flat().length);
 console.log(execSync(`cd /tmp/packed-x; for f in $(find . -name '*.tgz'); do tar -xOzf $f package/package.json | grep -c 'devDependencies\\|"scripts"\\|workspace:\\|catalog:'; done || true`).toString()); } finally { await r.close(); }
