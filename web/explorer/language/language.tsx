import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export type Language = 'zh' | 'en';

const STORED = 'language';

interface Spoken {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Spoken>({ language: 'zh', speak: () => undefined });

const isLanguage = (text: string | null): text is Language => text === 'zh' || text === 'en';

/** A link may name the language (`?lang=en`); else it is the one chosen last, and Chinese for a new reader. */
function firstLanguage(): Language {
  const named = new URLSearchParams(location.search).get('lang');
  if (isLanguage(named)) return named;
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : 'zh';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);
  const spoken = useMemo(
    () => ({
      language,
      speak: (chosen: Language) => {
        localStorage.setItem(STORED, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <Context value={spoken}>{children}</Context>;
}

export const useLanguage = (): Spoken => useContext(Context);

/**
 * Words of a page in both languages; sentences with something in them are functions. A word that one language lacks does
 * not compile.
 */
export interface Words<Said> {
  readonly zh: Said;
  readonly en: Said;
}

type Widened<Said> = { readonly [Key in keyof Said]: Said[Key] extends string ? string : Said[Key] };

/** Declares the words of a part of the page, Chinese first. */
export const words = <Said extends object>(zh: Said, en: Widened<Said>): Words<Widened<Said>> => ({ zh: zh as Widened<Said>, en });

/** The words in the language of the reader. */
export const useWords = <Said,>(both: Words<Said>): Said => both[useLanguage().language];

export interface Named {
  readonly name: string;
  readonly english?: string | null;
}

/** The name of a thing in the language of the reader, Chinese where no English one is usual. */
export function useNameOf(): (named: Named) => string {
  const { language } = useLanguage();
  return ({ name, english }) => (language === 'en' && english ? english : name);
}
