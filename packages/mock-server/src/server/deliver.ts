import { garbage, giant } from "../script/garbage.js";
import type { Fault } from "../script/outcome.js";
import type { Connection } from "./connection.js";

type Deliver<Name extends Fault["fault"]> = (
  connection: Connection,
  text: string | undefined,
  fault: Extract<Fault, { fault: Name }>,
) => void;

/** Sends what there is to send, and does what the fault says. */
export function deliver(connection: Connection, text: string | undefined, fault: Fault): void {
  (WAYS[fault.fault] as Deliver<Fault["fault"]>)(connection, text, fault);
}

const send = ({ outbox, isOpen }: Connection, text: string | undefined): void => {
  if (text !== undefined && isOpen) outbox.send(text);
};

const WAYS: { readonly [Name in Fault["fault"]]: Deliver<Name> } = {
  drop: () => {},
  delay: (connection, text, { ms }) => void connection.timers.after(ms, () => send(connection, text)),
  duplicate: (connection, text, { times = 2 }) => {
    for (let copy = 0; copy < times; copy += 1) send(connection, text);
  },
  reorder: ({ outbox }, text, { behind = 1 }) => {
    if (text !== undefined) outbox.hold(text, behind);
  },
  cut: (connection, text = garbage("malformed"), { at = 0.5 }) => {
    connection.outbox.link.cut(text, at);
    connection.closed("cut");
  },
  "half-open": ({ outbox, timers }) => {
    outbox.freeze();
    timers.close(); // nor does it ever end by itself
  },
  slow: (connection, text, { ms }) => {
    connection.outbox.link.pause();
    connection.timers.after(ms, () => {
      connection.outbox.link.resume();
      send(connection, text);
    });
  },
  garbage: (connection, text, { kind, instead = false }) => {
    if (kind === "binary") connection.outbox.link.sendBinary(new TextEncoder().encode(garbage(kind)));
    else connection.outbox.send(garbage(kind));
    if (!instead) send(connection, text);
  },
  giant: (connection, text, { bytes, instead = false }) => {
    connection.outbox.send(giant(bytes));
    if (!instead) send(connection, text);
  },
  close: (connection, _, { code }) => connection.close(code),
  disconnect: (connection, _, { reason, data }) => connection.disconnect(reason, data),
};
