export default function ConflictsPage() {
  return <p>…</p>;
}
