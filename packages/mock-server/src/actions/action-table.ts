import type { Protocol } from "../protocol/protocol.js";
import type { ActionTable } from "./action.js";
import { agentActions } from "./agents.js";
import { chatActions } from "./chats.js";
import { customerActions } from "./customers.js";
import { eventActions } from "./events.js";
import { extraActions } from "./extras.js";
import { historicalActions } from "./historical.js";
import { indicatorActions } from "./indicators.js";
import { listActions } from "./lists.js";
import { markActions } from "./marks.js";
import { propertyActions } from "./properties.js";
import { sessionActions } from "./session.js";
import { userActions } from "./users.js";

const MODERN: ActionTable = {
  ...sessionActions,
  ...chatActions,
  ...listActions,
  ...eventActions,
  ...propertyActions,
  ...userActions,
  ...markActions,
  ...indicatorActions,
  ...customerActions,
  ...agentActions,
  ...extraActions,
};

/** The actions that change the world; the others are answered from the examples. */
export function actionTable({ version }: Protocol): ActionTable {
  return version === "0.3" ? { ...indicatorActions, ...historicalActions } : MODERN;
}
