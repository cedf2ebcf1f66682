import { z } from "zod";

/** A count, a page, a line or a number of something: never broken, never below zero. */
export const whole = z.int().nonnegative();
