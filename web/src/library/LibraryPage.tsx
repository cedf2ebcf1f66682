export default function LibraryPage() {
  return <h1>LibraryPage</h1>;
}
