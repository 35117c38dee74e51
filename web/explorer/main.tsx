import './tokens.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';

createRoot(document.getElementById('explorer')!).render(<App />);
