import type { Figure } from '../figures/figure.ts';

/**
 * What stands before a figure's addresses for readers outside: `publicUrl` for what is public. Nothing where nobody has
 * said it, nor for an internal figure, which only the office's own site has: the address then begins at its root.
 */
export function figureOrigin(
  { audience, committee }: Pick<Figure, 'audience' | 'committee'>,
  publicUrl: string | undefined,
): string {
  return audience === 'public' && committee === undefined ? (publicUrl ?? '') : '';
}
