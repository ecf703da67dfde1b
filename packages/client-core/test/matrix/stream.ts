import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";
const plain = { state: "connected", events: CONNECTED, requests: { connect }, at: 0 };

/** Takes pushes until the loop ends, and notes how. */
function follow(world: World, name: string, most = Infinity): void {
  const taken: unknown[] = [];
  world.seen[name] = taken;
  const loop = async (): Promise<void> => {
    for await (const { payload } of world.client.pushes()) if (taken.push((payload as { n: number }).n) >= most) break;
  };
  loop().then(
    () => taken.push("end"),
    (error: Error) => taken.push(error.message),
  );
}

function pushes(world: World, count: number, from = 1): void {
  for (let n = from; n < from + count; n += 1) world.socket.push("incoming_event", { n });
}

export const stream: Case[] = [
  {
    id: "STREAM-01",
    what: "`for await` takes every push from then on, in order, and ends when the client is closed",
    async happens(world) {
      await world.connected();
      pushes(world, 1);
      await world.advance(0);
      follow(world, "taken");
      pushes(world, 2, 2);
      await world.advance(0);
      pushes(world, 1, 4);
      await world.advance(0);
      await world.client.close();
      await world.advance(0);
    },
    want: { ...plain, state: "closed", events: [...CONNECTED, "0 closed"], seen: { taken: [2, 3, 4, "end"] } },
  },
  {
    id: "STREAM-02",
    what: "it goes on over a lost connection",
    async happens(world) {
      await world.connected();
      follow(world, "taken");
      pushes(world, 1);
      world.socket.cut();
      await world.advance(200);
      pushes(world, 1, 2);
      await world.advance(0);
      world.events.length = 2;
    },
    want: { ...plain, at: 200, seen: { taken: [1, 2] } },
  },
  {
    id: "STREAM-03",
    what: "`break` ends it for itself alone",
    async happens(world) {
      await world.connected();
      follow(world, "one", 1);
      follow(world, "all");
      pushes(world, 3);
      await world.advance(0);
    },
    want: { ...plain, seen: { one: [1, "end"], all: [1, 2, 3] } },
  },
  {
    id: "STREAM-04",
    what: "10,000 pushes wait for a slow consumer; with one more it gets these and then an error, and the client goes on",
    async happens(world) {
      await world.connected();
      const slow = world.client.pushes();
      const quick = world.client.pushes();
      for (let n = 1; n <= 10_001; n += 1) {
        world.socket.push("incoming_event", { n });
        await quick.next();
      }
      pushes(world, 5, 10_002);
      let taken = 0;
      const ends: string[] = [];
      for (let round = 0; round < 2; round += 1) {
        try {
          for await (const push of slow) taken = (push.payload as { n: number }).n;
          ends.push("end");
        } catch (error) {
          ends.push((error as Error).name);
        }
      }
      Object.assign(world.seen, { taken, ends, quick: (await quick.next()).value?.payload });
    },
    want: { ...plain, seen: { taken: 10_001, ends: ["ClientError", "end"], quick: { n: 10_002 } } },
  },
  {
    id: "STREAM-05",
    what: "return() ends it at once, while it waits for a push and before it was ever asked",
    async happens(world) {
      await world.connected();
      const waiting = world.client.pushes();
      const next = waiting.next();
      await waiting.return?.();
      const untouched = world.client.pushes();
      await untouched.return?.();
      pushes(world, 1);
      world.seen["next"] = await next;
      world.seen["after"] = [await waiting.next(), await untouched.next()];
    },
    want: {
      ...plain,
      seen: {
        next: { value: undefined, done: true },
        after: [
          { value: undefined, done: true },
          { value: undefined, done: true },
        ],
      },
    },
  },
  {
    id: "STREAM-06",
    what: "of a client that is closed it has nothing, and ends",
    async happens(world) {
      await world.client.close();
      follow(world, "taken");
      await world.advance(0);
    },
    want: { state: "closed", events: ["0 closed"], requests: {}, at: 0, seen: { taken: ["end"] } },
  },
];
