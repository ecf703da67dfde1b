import { ApiError, ClientError, type Clock } from "../../src/index.js";

/** How requests ended, and when: `0 answered`, `16000 TimeoutError, outcome unknown`, `waits`. */
export interface Outcomes {
  readonly all: Record<string, string>;
  readonly values: Record<string, unknown>;
  record(label: string, request: Promise<unknown>): void;
}

export function outcomes(clock: Clock): Outcomes {
  const all: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  return {
    all,
    values,
    record(label, request) {
      all[label] = "waits";
      request.then(
        (value) => {
          all[label] = `${clock.now()} answered`;
          values[label] = value;
        },
        (error: unknown) => {
          all[label] = `${clock.now()} ${describe(error)}`;
          values[label] = error;
        },
      );
    },
  };
}

function describe(error: unknown): string {
  if (!(error instanceof ClientError)) return error instanceof Error ? error.name : String(error);
  const type = error instanceof ApiError ? ` ${error.type}` : "";
  return `${error.name}${type}${error.outcomeUnknown ? ", outcome unknown" : ""}`;
}
