/** Nothing from a CDN: imports are bare, and the fonts are the system's. */
export default {
  root: 'src',
  output: 'dist',
  title: 'Tiến độ đại hội',
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  footer: '',
};
