export type { Answer, Dataset } from './answer.js';
export { Client, type ClientOptions } from './client.js';
export type { Connection, PagedVariables, TakesAfter } from './connection.js';
export { ERROR_CODES, JiangchengError, type ErrorCode, type Problem } from './errors.js';
export type { TypedDocument, VariablesArgument } from './typed-document.js';
