export function DamageNote() {
  return <p className="quiet damage-note">原文此处排版错乱，顺序可能有误</p>;
}
