import { pascalCase } from "../../load/naming.ts";
import type { ApiModel } from "../../model/model.ts";
import { docText, stringLiteral } from "../encode.ts";
import { header, importTypes, printModule } from "../types/modules.ts";

/** The client over socket.io, where the version has an endpoint for it; apart from the index, so that it is paid for by who imports it. */
export function printSocketIo(name: string, model: ApiModel): string[] {
  const { socketio } = model.endpoints;
  if (socketio === undefined) return [];
  const client = `${pascalCase(model.api)}Client`;
  return [
    printModule([
      header(`${model.api}/actions`),
      ...importTypes(["Actions", "Pushes"], `@chatwire/protocol-types/${model.api}/v${model.version}`),
      'import { defineSocketIoClient, type SocketIoClientClass } from "../../src/define-socket-io-client.js";',
      `import { protocol, type ${name} } from "./index.js";`,
      '\nexport * from "./index.js";',
      // export const CustomerClient: SocketIoClientClass<Actions, Pushes, CustomerApi> = defineSocketIoClient(protocol, "https://…");
      `\n/** The client of ${docText(model.title)} over socket.io, in all else as that over WebSocket. */\nexport const ${client}: SocketIoClientClass<Actions, Pushes, ${name}> = /* @__PURE__ */ defineSocketIoClient<Actions, Pushes, ${name}>(protocol, ${stringLiteral(socketio)});\nexport type ${client} = InstanceType<typeof ${client}>;`,
    ]),
  ];
}
