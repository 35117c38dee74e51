import { Client } from '../../../clients/typescript/src/index.js';

/** The service that this page is from, whatever prefix a proxy puts before it. */
export const serviceUrl = new URL('./', document.baseURI).href;

/** Few retries: somebody looks at the page and can ask again. */
export const service = new Client(serviceUrl, { retries: 2 });
