import { z } from "zod";

const words = z.array(z.string().trim().min(1));

/**
 * One line of the lexicon: how people say it, how the documents write it. `trade`: both name a line
 * of business that the measures tell apart. `apart`: a tax, an insurance or a benefit that is near
 * to others and never the same, whether the documents tell of it or not; `alike`: words by which a
 * clause may mean it as well (充电 for 电动车).
 */
export const lexiconLine = z.object({
  everyday: words.default([]),
  official: words.min(1),
  trade: z.string().min(1).optional(),
  apart: z.boolean().default(false),
  alike: words.default([]),
});

export type LexiconLine = z.infer<typeof lexiconLine>;

export const LEXICON_KEYS = Object.keys(lexiconLine.shape);
