export default function StatementPage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
