export default function EnterpriseTablePage() {
  return <p>…</p>;
}
