/**
 * The reason to stop, once. Later signals change nothing, because Ctrl-C under npm arrives twice: from
 * the terminal and from npm. The stop takes a few seconds at most in any case.
 */
export function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => controller.abort(name));
  return controller.signal;
}
