export default function DossierPage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
