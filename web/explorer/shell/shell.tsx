import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { SearchBox } from '../find/search-box.js';
import { useLanguage, useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { serviceUrl } from '../data/service.js';
import { CrashGuard } from './crash-guard.js';
import styles from './shell.module.css';
import { useTheme } from './theme.js';
import { useOnline } from './use-online.js';

const said = words(
  {
    title: '江城图谱',
    skip: '跳到正文',
    navigation: '主导航',
    explore: '图谱',
    projects: '项目',
    enterprises: '企业',
    observations: '数据',
    indicators: '指标',
    documents: '文献',
    conflicts: '分歧',
    quality: '数据质量',
    download: '下载',
    playground: '查询台',
    otherLanguage: 'English',
    dark: '深色',
    light: '浅色',
    offline: '当前没有网络；已打开的内容仍可查看。',
    broken: '这一部分出错了。',
    again: '再试一次',
  },
  {
    title: 'Jiangcheng',
    skip: 'Skip to content',
    navigation: 'Main',
    explore: 'Graph',
    projects: 'Projects',
    enterprises: 'Enterprises',
    observations: 'Figures',
    indicators: 'Indicators',
    documents: 'Documents',
    conflicts: 'Disagreements',
    quality: 'Data quality',
    download: 'Download',
    playground: 'Playground',
    otherLanguage: '中文',
    dark: 'Dark',
    light: 'Light',
    offline: 'There is no network at present; what is open stays readable.',
    broken: 'Something broke down in this part.',
    again: 'Try again',
  },
);

const PLACES = [
  ['/', 'explore'],
  ['/projects', 'projects'],
  ['/enterprises', 'enterprises'],
  ['/observations', 'observations'],
  ['/indicators', 'indicators'],
  ['/documents', 'documents'],
  ['/conflicts', 'conflicts'],
  ['/quality', 'quality'],
  ['/download', 'download'],
] as const;

/** What stands around every page: where one can go, the search, language and theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const text = useWords(said);
  const { language, speak } = useLanguage();
  const [theme, setTheme] = useTheme();
  const [place, navigate] = useLocation();
  const online = useOnline();
  const main = useRef<HTMLElement>(null);
  const navigation = useRef<HTMLElement>(null);
  const first = useRef(true);
  // Before `useTitle` of a page, which has a title of its own.
  useLayoutEffect(() => {
    document.title = text.title;
  }, [text.title, place]);
  useEffect(() => {
    // Who goes to another page with the keyboard goes on from its beginning.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
    // On a phone the places are a line to scroll in: the current one is in sight.
    const bar = navigation.current;
    const current = bar?.querySelector<HTMLElement>('[aria-current]');
    if (bar && current) bar.scrollLeft = current.offsetLeft - bar.offsetLeft - (bar.clientWidth - current.clientWidth) / 2;
  }, [place]);
  const skip = (event: { readonly preventDefault: () => void }): void => {
    // What follows `#` is relative to the base of the page, and would lead to its first view.
    event.preventDefault();
    main.current?.focus();
  };
  const instead = (again: () => void) => (
    <div className={styles['problem']} role="alert">
      <p>{text.broken}</p>
      <button type="button" onClick={again}>
        {text.again}
      </button>
    </div>
  );
  return (
    <>
      <a className={styles['skip']} href="#main" onClick={skip}>
        {text.skip}
      </a>
      <header className={`${styles['header']} no-print`}>
        <Link href="/" className={styles['brand']!}>
          {text.title}
        </Link>
        <div className={styles['search']}>
          <SearchBox onChoose={(id) => navigate(pageOf(id))} />
        </div>
        <nav ref={navigation} className={styles['navigation']} aria-label={text.navigation}>
          {PLACES.map(([path, name]) => (
            <Link key={path} href={path} {...(place === path && { 'aria-current': 'page' })}>
              {text[name]}
            </Link>
          ))}
          <a href={`${serviceUrl}playground/`}>{text.playground}</a>
        </nav>
        <div className={styles['choices']}>
          <button type="button" lang={language === 'zh' ? 'en' : 'zh-Hans'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
            {text.otherLanguage}
          </button>
          <button type="button" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
            {theme === 'dark' ? text.light : text.dark}
          </button>
        </div>
      </header>
      {!online && (
        <p className={styles['offline']} role="status">
          {text.offline}
        </p>
      )}
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        <CrashGuard key={place} instead={instead}>
          {children}
        </CrashGuard>
      </main>
    </>
  );
}
