export default function DocumentsPage() {
  return <p>…</p>;
}
