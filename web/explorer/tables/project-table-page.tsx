export default function ProjectTablePage() {
  return <p>…</p>;
}
