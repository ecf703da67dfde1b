import { serve } from "@hono/node-server";

import { createApp } from "./app.ts";

const { SECRET_KEY, PORT = "3000" } = process.env;
if (SECRET_KEY === undefined) {
  console.error("SECRET_KEY is not set: it has to be what the webhooks were registered with.");
  process.exit(2);
}

serve({ fetch: createApp(SECRET_KEY, console.log).fetch, port: Number(PORT) }, ({ port }) =>
  console.log(`Webhooks are taken at http://localhost:${port}/<name of the webhook>`),
);
