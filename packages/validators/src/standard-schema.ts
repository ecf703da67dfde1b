/** A schema of JSON Schema 2020-12 or, when asked for, of draft 7. */
export type JsonSchema = Record<string, unknown>;

interface TypedProps<Input, Output> {
  readonly version: 1;
  readonly vendor: string;
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/** The interface of https://standardschema.dev, by which forms, routers and RPC libraries take any validator. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": TypedProps<Input, Output> & {
    readonly validate: (value: unknown) => StandardResult<Output>;
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] | undefined }[] };

/** Its sister, by which the same libraries ask for the JSON Schema. */
export interface StandardJSONSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": TypedProps<Input, Output> & {
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => JsonSchema;
      readonly output: (options: { readonly target: string }) => JsonSchema;
    };
  };
}
