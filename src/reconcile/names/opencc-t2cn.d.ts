/** The part of opencc-js that is used; the package declares types for all of it at once only. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't' | 'tw' | 'hk'; readonly to: 'cn' }): (text: string) => string;
}
