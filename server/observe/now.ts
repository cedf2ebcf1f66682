/** Milliseconds since the epoch as the process counts them: a clock that is set while a question runs makes no stage last an hour. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
