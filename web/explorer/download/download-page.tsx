export default function DownloadPage() {
  return <p>…</p>;
}
