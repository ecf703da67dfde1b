import { once } from "node:events";
import { hostOf } from "./contender.ts";
import { TightWebSocket } from "./socket.ts"; import { WebSocket } from "ws"; class Skip extends WebSocket { constructor(a){super(a,[],{perMessageDeflate:false,maxPayload:2**24,skipUTF8Validation:true})} }
function make(name, mode) { return { name, says: "", connect: async (address) => {
  const socket = new (mode.startsWith("skip")?Skip:TightWebSocket)(`${address.tls ? "wss" : "ws"}://${hostOf(address)}/`);
  const waiting = new Map(); let lastId = 0, heard = 0;
  const call = (action, payload) => new Promise((resolve) => { const request_id = String((lastId += 1)); waiting.set(request_id, resolve); socket.send(JSON.stringify({ version: "3.6", request_id, action, payload })); });
  const handle = (text) => { const frame = JSON.parse(text); if (frame.type === "push") heard += 1; else { waiting.get(frame.request_id)(frame.payload); waiting.delete(frame.request_id); } };
  if (mode === "onmessage") socket.onmessage = ({ data }) => handle(data);
  if (mode === "onmessage-deaf") socket.onmessage = ({ data }) => { if (data.charCodeAt(2) === 114) handle(data); };
  if (mode === "skip-deaf") socket.on("message", (data) => { if (data[2] === 114) handle(data.latin1Slice()); });
  if (mode.endsWith("latin-deaf")) socket.on("message", (data) => { const t = data.latin1Slice(); if (t.charCodeAt(2) === 114) handle(t); });
  if (mode === "utf-deaf") socket.on("message", (data) => { const t = data.toString(); if (t.charCodeAt(2) === 114) handle(t); });
  if (mode === "utfslice-deaf") socket.on("message", (data) => { const t = data.utf8Slice(); if (t.charCodeAt(2) === 114) handle(t); });
  if (mode === "latin") socket.on("message", (data) => { handle(data.latin1Slice()); });
  await once(socket, "open"); await call("login", {});
  return { call, heard: () => (mode.includes("deaf") ? undefined : heard), close: () => socket.terminate() };
} }; }
export const x = { x1: make("onmessage", "onmessage"), x2: make("onmessage-deaf", "onmessage-deaf"), x3: make("latin-deaf", "latin-deaf"), x4: make("utf-deaf", "utf-deaf"), x5: make("latin", "latin"), x7: make("skip-deaf","skip-deaf"), x8: make("skip-latin-deaf","skip-latin-deaf"), x6: make("utfslice-deaf","utfslice-deaf") };
