/**
 * Whether a title may be called so in short: its characters in their order (人社 of 人力资源和社会保障),
 * or two of its words turned round (稳经济 of 经济平稳增长).
 */
export function fitsName(name: string, title: string): boolean {
  return keepsOrder(name, title) || isTurnedRound(name, title);
}

function keepsOrder(name: string, title: string): boolean {
  let at = 0;
  for (const character of name) {
    at = title.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isTurnedRound(name: string, title: string): boolean {
  if (name.length < 3) return false;
  return [...name.slice(1)].some((_, cut) => {
    const [before, after] = [name.slice(0, cut + 1), name.slice(cut + 1)];
    return title.includes(before) && title.includes(after);
  });
}
