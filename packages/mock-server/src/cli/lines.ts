import type { LogEntry } from "../log/log.js";
import type { MockServer } from "../server/mock-server.js";
import type { CliArguments } from "./arguments.js";

/** Plain text, with colours where somebody looks at a terminal. */
export class Lines {
  readonly #isTerminal: boolean;

  constructor(isTerminal: boolean) {
    this.#isTerminal = isTerminal;
  }

  /** Where the server is. */
  greeting(server: MockServer, { options }: CliArguments): string[] {
    return options.apis.flatMap((api) => {
      const { rtm, web, socketio, query } = server.urls[api]!;
      const parameters = query.map((name) => `?${name}=<${name}>`).join("");
      return [
        this.#bold(`${api} ${options.version}`),
        `  RTM  ${rtm}${parameters}`,
        ...(socketio === undefined ? [] : [`  socket.io  ${socketio.url}${socketio.path}`]),
        `  Web  ${web}/<action>${api === "customer" ? parameters : ""}`,
      ];
    });
  }

  entry({ at, kind, transport, connection, action, status, frame, note }: LogEntry): string {
    const time = new Date(at).toISOString().slice(11, -1);
    const parts = [
      connection ?? transport,
      SIGN[kind],
      action,
      status,
      note,
      frame === undefined ? undefined : JSON.stringify(frame),
    ];
    const text = parts.filter((part) => part !== undefined).join(" ");
    return `${this.#dim(time)} ${kind === "fault" ? this.#red(text) : text}`;
  }

  error(message: string): string {
    return `${this.#red("error:")} ${message}`;
  }

  #bold = (text: string): string => this.#paint(1, text);
  #dim = (text: string): string => this.#paint(2, text);
  #red = (text: string): string => this.#paint(31, text);

  #paint(code: number, text: string): string {
    return this.#isTerminal ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

const SIGN: Readonly<Record<LogEntry["kind"], string>> = {
  open: "open",
  close: "close",
  in: "<-",
  out: "->",
  fault: "!!",
};
