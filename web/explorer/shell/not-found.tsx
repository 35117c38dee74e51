import { Link } from 'wouter';
import { useWords, words } from '../language/language.js';

const said = words(
  { title: '没有这个页面', advice: '请检查地址，或者', start: '回到图谱' },
  { title: 'There is no such page', advice: 'Check the address, or', start: 'go back to the graph' },
);

export function NotFound() {
  const { title, advice, start } = useWords(said);
  return (
    <section>
      <h1>{title}</h1>
      <p>
        {advice} <Link href="/">{start}</Link>
      </p>
    </section>
  );
}
