import type { Protocol } from "../protocol/protocol.js";

export interface WindowOptions {
  /** How long a connection may take to log in; the version's 30 s by default, `false` for ever. */
  readonly login?: number | false;
  /** How long it may be silent then; the version's 30 s by default (0.3: 60 s), `false` for ever. */
  readonly inactivity?: number | false;
  /** How long it may last at all; for ever by default. */
  readonly lifetime?: number | false;
}

/** The times that a connection has, in milliseconds; undefined for ever. */
export class Windows {
  readonly #options: WindowOptions;

  constructor(options: WindowOptions) {
    this.#options = options;
  }

  of({ facts }: Protocol): { login: number | undefined; inactivity: number | undefined; needsLogin: boolean } {
    const { login, inactivity } = facts.heartbeat;
    return {
      login: chosen(this.#options.login, login),
      inactivity: chosen(this.#options.inactivity, inactivity),
      needsLogin: login !== undefined,
    };
  }

  get lifetime(): number | undefined {
    return chosen(this.#options.lifetime, undefined);
  }
}

function chosen(option: number | false | undefined, seconds: number | undefined): number | undefined {
  if (option !== undefined) return option === false ? undefined : option;
  return seconds === undefined ? undefined : seconds * 1000;
}
