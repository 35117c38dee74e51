export default function DocumentPage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
