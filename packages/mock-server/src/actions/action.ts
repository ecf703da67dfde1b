import type { Viewer } from "../view/viewer.js";
import type { User } from "../world/people.js";
import type { Tokens } from "../world/tokens.js";
import type { UploadedFile } from "../world/world.js";
import type { Audience } from "./audience.js";

/** What a payload is made of: a value in the newest names, or one for each who gets it. */
export type Payload = unknown | ((viewer: Viewer) => unknown);

export interface PushOptions {
  /**
   * Whether the connection that asked gets the push. By default the spec decides: it does when the action lists the push,
   * and then with its `request_id`.
   */
  readonly requester?: boolean;
}

/** The RTM connection of a requester, as far as an action concerns it. */
export interface Session {
  logIn(user: User, token: string, pushes: Record<string, string[]> | undefined): void;
  logOut(): void;
  replaceToken(token: string): void;
}

/** What an action works with. The requester is the viewer. */
export interface Context extends Viewer {
  /** The name of the action on the wire. */
  readonly action: string;
  /** Over RTM. */
  readonly session: Session | undefined;
  readonly tokens: Tokens;
  /** The agents who can be given a chat now. */
  readonly freeAgents: () => User[];
  /** What was uploaded with the request. */
  readonly file: UploadedFile | undefined;
  /** The address under which an uploaded file is found. */
  fileUrl(file: UploadedFile): string;
  push(name: string, payload: Payload, to: Audience, options?: PushOptions): void;
  /** For a webhook that no push goes with. */
  webhook(name: string, payload: Payload): void;
}

/** Changes the world and gives the response in the newest names. */
export type Action<Request = never> = (context: Context, request: Request) => unknown;

/** Actions by their newest names. */
export type ActionTable = Readonly<Record<string, Action>>;
