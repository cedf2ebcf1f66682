export default function DeskPage() {
  return <h1>DeskPage</h1>;
}
