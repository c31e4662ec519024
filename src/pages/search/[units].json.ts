/** Units to be searched, so many in a file; the same for all languages. Internal: they are named. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../edition/current.ts';
import { unitFileNames } from '../../search/searchIndexOf.ts';
import { unitFilesOf } from '../../search/unitFilesOf.ts';

export const getStaticPaths = () => {
  const { terms } = soundEdition();
  const files = terms.flatMap(unitFilesOf);
  return unitFileNames(terms).map((units, index) => ({
    params: { units },
    props: { file: files[index] },
  }));
};

export const GET = (({ props }) => Response.json(props['file'])) satisfies APIRoute;
