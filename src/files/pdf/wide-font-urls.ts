/** Addresses of some 330 numbered slices: a module of its own, fetched only for Chinese, Japanese or Korean text. */
export const wideFontUrls = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans-{sc,jp,kr}/files/*-[0-9]*-400-normal.woff',
  { query: '?url', import: 'default', eager: true },
);
