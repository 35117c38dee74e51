export default function IndicatorsPage() {
  return <p>…</p>;
}
