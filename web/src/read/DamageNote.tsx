import type { Damage } from "../../../core/clause.ts";

const WORDS: Record<Damage, string> = {
  order: "原文此处排版错乱，顺序可能有误",
  "lost-text": "原文此处有缺字",
  "shifted-cells": "原文此处表格错位，数据可能不在应在的列",
};

/** What the source's own damage leaves uncertain. */
export function DamageNote({ damage }: { readonly damage: string }) {
  return <p className="quiet damage-note">{WORDS[damage as Damage] ?? WORDS.order}</p>;
}
