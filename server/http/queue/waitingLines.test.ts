import fc from "fast-check";
import { expect, it } from "vitest";
import { WaitingLines } from "./waitingLines.ts";

const clients = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 40 });

function linesOf(asked: readonly string[]) {
  const lines = new WaitingLines<{ client: string; at: number }>();
  const waiting = asked.map((client, at) => ({ client, at }));
  for (const one of waiting) lines.add(one.client, one);
  return { lines, waiting };
}

function* called<T>(lines: WaitingLines<T>): Generator<T> {
  for (let one = lines.next(); one; one = lines.next()) yield one;
}

it("calls everybody once, each client's in order, and nobody waits for two of one other", () => {
  fc.assert(
    fc.property(clients, (asked) => {
      const { lines, waiting } = linesOf(asked);
      const order = [...called(lines)];
      expect(lines.length).toBe(0);
      expect(new Set(order)).toEqual(new Set(waiting));
      for (const client of new Set(asked)) {
        const own = order.filter((one) => one.client === client);
        expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).toSorted((a, b) => a - b));
        const turns = own.map((one) => order.indexOf(one));
        for (const [i, turn] of turns.entries()) {
          const between = order.slice((turns[i - 1] ?? -1) + 1, turn).map((one) => one.client);
          expect(new Set(between).size).toBe(between.length);
        }
      }
    }),
  );
});

it("drops from the longest line, its last", () => {
  fc.assert(
    fc.property(clients, (asked) => {
      const { lines } = linesOf(asked);
      const dropped = lines.dropLongest();
      expect(lines.length).toBe(Math.max(0, asked.length - 1));
      if (!dropped) return;
      const length = (client: string) => asked.filter((one) => one === client).length;
      expect(length(dropped.client)).toBe(Math.max(...asked.map(length)));
      expect(asked.slice(dropped.at + 1)).not.toContain(dropped.client);
      expect([...called(lines)]).not.toContainEqual(dropped);
    }),
  );
});
