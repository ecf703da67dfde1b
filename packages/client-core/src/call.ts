/** What a caller may ask of one call. */
export interface CallOptions {
  /** Stops waiting when it aborts. What was sent already may still take effect. */
  signal?: AbortSignal | undefined;
  /** How many milliseconds to wait for the answer. */
  timeout?: number | undefined;
}

/** The request and the response of each action by its name on the wire, as `Actions` of a version is. */
export type ActionMap<Actions> = { [Name in keyof Actions]: { request: unknown; response: unknown } };

/** The response of a login, as the version types it. */
export type LoginOf<Actions> = Actions extends { login: { response: infer Login } } ? Login : unknown;

/** What a call gives back: the response, or nothing where the action answers with nothing. */
export type Result<Response> = [Response] extends [undefined] ? void : Response;

/**
 * Sends a request and waits for its response: all that a client stub needs of a transport.
 * Rejects when the request fails, and when no answer comes.
 */
export type Call<Actions extends ActionMap<Actions>> = <Name extends keyof Actions>(
  action: Name,
  request: Actions[Name]["request"],
  options?: CallOptions,
) => Promise<Result<Actions[Name]["response"]>>;
