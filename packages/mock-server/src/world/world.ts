import { ProtocolError } from "../protocol/protocol-error.js";
import type { Clock } from "../time/clock.js";
import type { Chance } from "./chance.js";
import type { Chat, Thread } from "./chat.js";
import { createAgent, createCustomer, type Agent, type Customer, type User } from "./people.js";

export interface UploadedFile {
  name: string;
  content_type: string;
  size: number;
}

/** An organization with its people and their chats, of which every connection sees a part. */
export class World {
  readonly chance: Chance;
  readonly organizationId: string;
  readonly licenseId: number;
  readonly agents = new Map<string, Agent>();
  readonly customers = new Map<string, Customer>();
  readonly chats = new Map<string, Chat>();
  readonly files = new Map<string, UploadedFile>();
  readonly #clock: Clock;
  #microseconds = 0;
  #order = 0;

  constructor(clock: Clock, chance: Chance, organizationId?: string) {
    this.#clock = clock;
    this.chance = chance;
    this.organizationId = organizationId ?? chance.uuid();
    this.licenseId = 100_000_000 + Math.floor(chance.next() * 900_000_000);
    this.addAgent("anna.berg@example.com");
    this.addCustomer();
  }

  now(): number {
    return this.#clock.now();
  }

  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** `2026-05-11T10:18:10.000001Z`: later than every stamp before it. */
  stamp(): string {
    this.#microseconds = Math.max(this.#microseconds + 1, Math.floor(this.now() * 1000));
    const iso = new Date(Math.floor(this.#microseconds / 1000)).toISOString();
    return `${iso.slice(0, -1)}${String(this.#microseconds % 1000).padStart(3, "0")}Z`;
  }

  /** Counts everything that 0.3 and 3.1 put in order. */
  nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  addAgent(id: string): Agent {
    const agent = createAgent(id);
    this.agents.set(id, agent);
    return agent;
  }

  addCustomer(id: string = this.chance.uuid()): Customer {
    const customer = createCustomer(id, this.stamp());
    this.customers.set(id, customer);
    return customer;
  }

  user(id: string): User {
    const user = this.agents.get(id) ?? this.customers.get(id);
    if (user === undefined) throw new ProtocolError("not_found", `User not found: ${id}`);
    return user;
  }

  customer(id: string): Customer {
    const customer = this.customers.get(id);
    if (customer === undefined) throw new ProtocolError("not_found", `Customer not found: ${id}`);
    return customer;
  }

  /** A chat that a user may see: a customer only the own ones. */
  chat(id: string, viewer: User): Chat {
    const chat = this.chats.get(id);
    if (chat === undefined || !maySee(chat, viewer)) throw new ProtocolError("not_found", `Chat not found: ${id}`);
    return chat;
  }

  chatsOf(viewer: User): Chat[] {
    return [...this.chats.values()].filter((chat) => maySee(chat, viewer));
  }

  thread(chat: Chat, id: string): Thread {
    const thread = chat.threads.find((each) => each.id === id);
    if (thread === undefined) throw new ProtocolError("not_found", `Thread not found: ${id}`);
    return thread;
  }
}

const maySee = (chat: Chat, viewer: User): boolean => viewer.type === "agent" || chat.members.has(viewer.id);
