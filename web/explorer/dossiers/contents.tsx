import { useEffect, useState, type RefObject } from 'react';
import { useWords, words } from '../language/language.js';
import styles from './dossiers.module.css';

const said = words({ contents: '本页内容' }, { contents: 'On this page' });

interface ContentsProps {
  /** The dossier, whose parts are `section`s with a label. */
  readonly of: RefObject<HTMLElement | null>;
}

/** The parts of a dossier as they stand in it, to go to. */
export function Contents({ of }: ContentsProps) {
  const { contents } = useWords(said);
  const [parts, setParts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = (): void => {
      const labels = [...(of.current?.querySelectorAll('section[aria-label]') ?? [])].map((part) => part.getAttribute('aria-label')!);
      setParts((before) => (before.join() === labels.join() ? before : labels));
    };
    read();
    const observer = new MutationObserver(read);
    if (of.current) observer.observe(of.current, { childList: true, subtree: true, attributeFilter: ['aria-label'] });
    return () => observer.disconnect();
  }, [of]);
  const go = (part: string): void => {
    const found = [...(of.current?.querySelectorAll<HTMLElement>('section[aria-label]') ?? [])].find((each) => each.ariaLabel === part);
    found?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    found?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={contents} className={`${styles['contents']} no-print`}>
      {parts.map((part) => (
        <button key={part} type="button" onClick={() => go(part)}>
          {part}
        </button>
      ))}
    </nav>
  );
}
