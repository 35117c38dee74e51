import { useLanguage } from '../language/language.js';
import styles from './indicators.module.css';

/** What is counted, for readers of English: few indicators have an English name, and their descriptions are in English. */
export function Description({ text }: { readonly text: string | null }) {
  const { language } = useLanguage();
  return language === 'en' && text ? <small className={styles['description']}>{text}</small> : null;
}
