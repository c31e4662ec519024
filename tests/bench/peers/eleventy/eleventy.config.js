/** One page; its charts are drawn here, on the server. */
export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addPassthroughCopy('style.css');
  return { dir: { input: '.', output: '_site' } };
}
