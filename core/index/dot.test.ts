import fc from "fast-check";
import { expect, it } from "vitest";
import { dot } from "./dot.ts";

it("is the sum of the products, whatever the dimension and wherever the vector stands", () => {
  const whole = fc.integer({ min: -1000, max: 1000 });
  const pairs = fc.array(fc.tuple(whole, whole), { maxLength: 70 });
  fc.assert(
    fc.property(pairs, fc.array(whole, { maxLength: 9 }), (products, before) => {
      const query = Float32Array.from(products, ([a]) => a);
      const vectors = Float32Array.from([...before, ...products.map(([, b]) => b), 7]);
      const sum = products.reduce((total, [a, b]) => total + a * b, 0);
      expect(dot(query, vectors, before.length)).toBeCloseTo(sum, 6);
    }),
  );
});
