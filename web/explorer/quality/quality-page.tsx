export default function QualityPage() {
  return <p>…</p>;
}
