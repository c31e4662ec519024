import { fold } from '../text/fold.ts';

/** What a clerk adds to a heading without changing its meaning: "(1)", "(người)", "(dd/mm/yyyy)". */
const ASIDE = /[([][^()[\]%]*[)\]]/g;
/** "(1)" or "[3]=[1]+[2]" behind a heading. */
const NUMBERING = /[([]\s*\d{1,2}\s*[)\]](?:\s*=.*)?/g;

/**
 * The folded forms under which a heading is looked up, the fullest first: whole, without asides, and
 * each half of a heading in two languages. A percent sign counts: "Nữ (%)" is not "Nữ".
 */
export function headingForms(heading: string): readonly string[] {
  const whole = heading.replace(NUMBERING, '');
  const bare = whole.replace(ASIDE, '');
  const halves = bare.split(/[/\n|]/);
  const asides = [...whole.matchAll(ASIDE)].map(([aside]) => aside);
  const forms = [whole, bare, ...halves, ...asides].map(foldHeading);
  return [...new Set(forms)].filter((form) => form !== '');
}

/** A heading in the form in which headings are compared. */
export function foldHeading(heading: string): string {
  return fold(heading.replaceAll('%', ' phần trăm '));
}
