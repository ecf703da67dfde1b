import { WebSocket as WsSocket } from "ws";

import { rtmRows } from "../matrix/cases.js";
import { NOTHING, play } from "../matrix/play.js";
import { playWeb } from "../matrix/play-web.js";
import { webRows } from "../matrix/web-cases.js";
import type { Loopback } from "./loopback.js";
import { RealServer, type RealSocketClass } from "./server.js";
import { overHttp } from "./web.js";

/** Compares what came of a case with what was wanted. */
export type Judge = (got: object, want: object) => void;

/** A case over something real. */
export interface RealRow {
  /** `ws`, `the platform's WebSocket` or `HTTP`. */
  readonly over: string;
  readonly id: string;
  readonly api: string;
  readonly what: string;
  play(loopback: Loopback, judge: Judge): Promise<void>;
}

/** The classes of sockets that there are here: Node 20 has none of its own. */
const CLASSES = [
  { over: "ws", Platform: WsSocket as unknown },
  { over: "the platform's WebSocket", Platform: (globalThis as { WebSocket?: unknown }).WebSocket },
].filter(({ Platform }) => Platform !== undefined);

/** Every case that can be played over what is real. */
export const realRows: readonly RealRow[] = [
  ...CLASSES.flatMap(({ over, Platform }) =>
    rtmRows.flatMap(({ id, api, what, row }): RealRow[] => {
      if (row.virtual !== undefined) return [];
      return [
        {
          over,
          id,
          api,
          what,
          async play(loopback, judge) {
            let server: RealServer | undefined;
            const { got, leave } = await play(
              api,
              row,
              (clock) => (server = new RealServer(clock, loopback, Platform as RealSocketClass)),
            );
            judge(got, row.want);
            judge(await leave(), NOTHING);
            server!.destroy();
          },
        },
      ];
    }),
  ),
  ...webRows.flatMap(({ id, api, what, row }): RealRow[] => {
    if (row.virtual !== undefined) return [];
    return [
      {
        over: "HTTP",
        id,
        api,
        what,
        async play(loopback, judge) {
          const { got, timers } = await playWeb(api, row, overHttp(loopback));
          judge(got, row.want);
          judge({ timers }, { timers: 0 });
        },
      },
    ];
  }),
];
