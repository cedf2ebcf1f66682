/** A reason not to start, as one Chinese sentence with the way out. */
export class StartFailure extends Error {}
