export default function IndicatorPage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
