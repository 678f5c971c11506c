/**
 * README.md as npm shows it, which knows no files beside it: they are linked where the repository has them, at the version's
 * tag. Where that is not known yet, pictures are left out and links are their text.
 *
 * @param repository its page, as https://github.com/owner/name
 * @param tag as v1.2.3
 */
export function npmReadme(readme: string, repository: string | null, tag: string): string {
  const isRelative = (target: string) => !/^(?:[a-z]+:|#)/i.test(target);
  if (repository === null) {
    return readme
      .replaceAll(/<picture>[\s\S]*?<\/picture>\n*/g, '')
      .replaceAll(/!\[[^\]]*\]\([^)]*\)\n*/g, '')
      .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (link, text, target) => (isRelative(target) ? text : link));
  }
  return readme
    .replaceAll(/(\b(?:src|srcset)=")([^"]+)"/g, (all, before, target) =>
      isRelative(target) ? `${before}${repository}/raw/${tag}/${target}"` : all,
    )
    .replaceAll(/(!?)\[([^\]]+)\]\(([^)\s]+)\)/g, (link, picture, text, target) => {
      const kind = picture === '' ? 'blob' : 'raw';
      return isRelative(target) ? `${picture}[${text}](${repository}/${kind}/${tag}/${target})` : link;
    });
}
