/** Why there is nothing from the model. */
export type Unavailability =
  | "timeout"
  | "rate-limited"
  | "unauthorized"
  | "unknown-model"
  | "rejected"
  | "unreachable"
  | "broken-stream"
  | "model-refused"
  | "empty"
  /** It answered, and nothing of it could be verified. */
  | "unverified";
