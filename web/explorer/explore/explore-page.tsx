export default function ExplorePage() {
  return <p>…</p>;
}
