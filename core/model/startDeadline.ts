/** A signal that aborts with its parent, or when the time is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** True when it was the time, and not the parent. */
  readonly passed: boolean;
  /** Stops the clock; `restart` gives the whole time again. */
  pause(): void;
  restart(): void;
  /** Must be called, or the clock runs on and the parent keeps it. */
  end(): void;
}

/**
 * By hand, because Node 20 may collect what `AbortSignal.any` made of an `AbortSignal.timeout` before
 * the time is over, and the wait would then have no end.
 */
export function startDeadline(parent: AbortSignal, ms: number): Deadline {
  const controller = new AbortController();
  let passed = false;
  const pass = () => {
    passed = true;
    controller.abort();
  };
  const follow = () => controller.abort(parent.reason);
  let timer = setTimeout(pass, ms);
  if (parent.aborted) follow();
  else parent.addEventListener("abort", follow, { once: true });
  const pause = () => clearTimeout(timer);
  return {
    signal: controller.signal,
    get passed() {
      return passed;
    },
    pause,
    restart() {
      pause();
      timer = setTimeout(pass, ms);
    },
    end() {
      pause();
      parent.removeEventListener("abort", follow);
    },
  };
}
