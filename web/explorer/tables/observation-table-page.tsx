export default function ObservationTablePage() {
  return <p>…</p>;
}
