import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const want = { state: "connected", events: CONNECTED, requests: { connect: "0 answered" }, at: 0 };

async function connect(world: World): Promise<void> {
  await world.connected();
  world.seen["url"] = world.socket.url;
}

export const url: Case[] = [
  {
    id: "RTM-URL-01",
    api: "agent",
    what: "the address is that of the version, with its organization",
    happens: connect,
    want: { ...want, seen: { url: "wss://api.livechatinc.com/v3.6/agent/rtm/ws?organization_id=organization" } },
  },
  {
    id: "RTM-URL-02",
    api: "customer",
    what: "the address is that of the version, with its organization",
    happens: connect,
    want: { ...want, seen: { url: "wss://api.livechatinc.com/v3.6/customer/rtm/ws?organization_id=organization" } },
  },
  {
    id: "RTM-URL-03",
    api: "agent",
    version: "3.1",
    what: "agent 3.1 asks for no query",
    happens: connect,
    want: { ...want, seen: { url: "wss://api.livechatinc.com/v3.1/agent/rtm/ws" } },
  },
  {
    id: "RTM-URL-04",
    api: "customer",
    version: "3.3",
    what: "customer up to 3.3 asks for the license",
    happens: connect,
    want: { ...want, seen: { url: "wss://api.livechatinc.com/v3.3/customer/rtm/ws?license_id=100" } },
  },
  {
    id: "RTM-URL-05",
    api: "customer",
    version: "0.3",
    what: "customer 0.3 has another host",
    happens: connect,
    want: { ...want, seen: { url: "wss://api.chat.io/customer/v0.3/rtm/ws?license_id=100" } },
  },
  {
    id: "RTM-URL-06",
    api: "agent",
    what: "a base URL gives the scheme, the host and the port; the path stays",
    options: () => ({ baseUrl: "http://127.0.0.1:8080" }),
    happens: connect,
    want: { ...want, seen: { url: "ws://127.0.0.1:8080/v3.6/agent/rtm/ws?organization_id=organization" } },
  },
  {
    id: "RTM-URL-07",
    api: "agent",
    what: "a base URL with https becomes wss, and its path is not taken over",
    options: () => ({ baseUrl: "https://chat.example.com/proxy" }),
    happens: connect,
    want: { ...want, seen: { url: "wss://chat.example.com/v3.6/agent/rtm/ws?organization_id=organization" } },
  },
];
