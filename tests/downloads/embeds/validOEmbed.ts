/** What oEmbed 1.0 asks of an answer of the type "rich" (oembed.com, sections 2.3.4 and 2.3.4.4). */
import { z } from 'zod';

const pixels = z.int().positive();

const answer = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().min(1),
  author_name: z.string().min(1).optional(),
  provider_name: z.string().min(1),
  provider_url: z.string().min(1),
  cache_age: z.int().nonnegative(),
  // All three or none of them.
  thumbnail_url: z.string().min(1),
  thumbnail_width: pixels,
  thumbnail_height: pixels,
  html: z.string().regex(/^<iframe [^>]*><\/iframe>$/),
  width: pixels,
  height: pixels,
});

/** The answer in a text; throws where it is no valid one. */
export function readOEmbed(text: string): z.infer<typeof answer> {
  return answer.parse(JSON.parse(text));
}
