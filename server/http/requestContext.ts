import type { Logger } from "pino";

/** What goes along with a request in either transport. */
export interface RequestContext {
  /** Stands in every log line of the request, and in what a person is told of a fault. */
  readonly requestId: string;
  readonly log: Logger;
  /** Address or, in IPv6, network of the client: one who takes turns with others, in either transport. */
  readonly client: string;
}
