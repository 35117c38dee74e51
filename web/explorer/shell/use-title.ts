import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useWords, words } from '../language/language.js';

const said = words({ title: '江城图谱' }, { title: 'Jiangcheng' });

/** Names the page in the title of its tab; undefined while its name is not known yet. */
export function useTitle(name: string | undefined): void {
  const { title } = useWords(said);
  const [place] = useLocation();
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · ${title}`;
  }, [name, title, place]);
}
