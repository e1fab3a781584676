/** Writes whose client has already been told that they failed, and which happen all the same, later. */
export interface LateWrites {
  /** Holds a write until `requests` further requests have come in. */
  hold(requests: number, commit: () => unknown): void;
  /** Counts a request; writes whose time has come happen before it is answered. */
  arrived(): void;
}

/** Makes an empty waiting room. Counted in requests, not in time, so that tests are the same every time. */
export function createLateWrites(): LateWrites {
  let waiting: { left: number; readonly commit: () => unknown }[] = [];
  return {
    hold(requests, commit) {
      waiting.push({ left: requests, commit });
    },
    arrived() {
      for (const each of waiting) each.left -= 1;
      const ripe = waiting.filter(({ left }) => left < 0);
      waiting = waiting.filter(({ left }) => left >= 0);
      for (const { commit } of ripe) commit();
    },
  };
}
