/** Who holds the congresses of a day: names where they are few, counts by committee where they are many. */
import type { Organization } from '../../data/records.ts';
import { formatCount, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { PlannedCongress } from '../../statistics/upcoming.ts';
import type { Unit } from '../../statistics/unit.ts';
import { mayBeNamed, shortNameOf } from '../committees.ts';
import type { FamilyContext, FigureContext } from '../figure.ts';

/** With more names than this a day is no longer read but counted. */
const NAMED = 4;
/** Places beyond these are counted together: the row shows where most are. */
const PLACES = 3;

/** The committee directly under the scope that the unit belongs to; undefined where it is the unit itself or the scope. */
export function committeeOf(
  { organization }: Unit,
  { register, scope }: FigureContext,
): Organization | undefined {
  if (organization.code === scope.code || organization.parent === scope.code) return undefined;
  let committee = organization;
  while (committee.parent !== undefined && committee.parent !== scope.code)
    committee = register.unit(committee.parent)!.organization;
  return committee;
}

/** "Ba Bể (điểm); Chợ Đồn; Na Rì; Pác Nặm và 3 tổ chức khác" */
function namesOf(congresses: readonly PlannedCongress[], context: FigureContext): string {
  const { locale } = context;
  const names = congresses.slice(0, NAMED).map((congress) => nameOf(congress, context));
  const more = congresses.length - names.length;
  const list = names.join('; ');
  return more === 0
    ? list
    : messages(locale)['upcoming.moreNames']({ names: list, count: formatCount(more, locale) });
}

/** The same in public, where organisations below the committees are counted by them: "Ba Bể; thuộc Na Rì (2)". */
export function whoOf(congresses: readonly PlannedCongress[], context: FamilyContext): string {
  const isNamed = ({ unit }: PlannedCongress) => mayBeNamed(unit.organization, context);
  const named = congresses.filter(isNamed);
  const unnamed = congresses.filter((congress) => !isNamed(congress));
  return [
    ...(named.length === 0 ? [] : [namesOf(named, context)]),
    ...(unnamed.length === 0 ? [] : [placesOf(unnamed, context)]),
  ].join('; ');
}

/** A name with its committee, and whether it is a model congress or planned after its deadline. */
function nameOf({ unit, afterDeadline }: PlannedCongress, context: FigureContext): string {
  const words = messages(context.locale);
  const { pilot } = unit.organization;
  const full = placedName(unit, context);
  if (pilot && afterDeadline) return words['upcoming.pilotAfterDeadline'](full);
  if (pilot) return words['upcoming.pilot'](full);
  return afterDeadline ? words['upcoming.afterDeadline'](full) : full;
}

/** A name with the committee that it lies below, unless the name says that itself. */
export function placedName(unit: Unit, context: FigureContext): string {
  const committee = committeeOf(unit, context);
  const name = shortNameOf(unit.organization);
  if (committee === undefined || saysName(name, shortNameOf(committee))) return name;
  return messages(context.locale)['upcoming.under']({ name, committee: shortNameOf(committee) });
}

/** Whether a name contains another as whole words: "Trung tâm Y tế huyện Ngân Sơn" says "Ngân Sơn". */
function saysName(name: string, other: string): boolean {
  return inWords(name).includes(inWords(other));
}

function inWords(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** "thuộc Chợ Đồn (3), Ba Bể, nơi khác (4); 1 đại hội điểm; 2 sau hạn"; names where no committee lies between. */
export function placesOf(congresses: readonly PlannedCongress[], context: FigureContext): string {
  const { locale } = context;
  const words = messages(locale);
  const places = byCommittee(congresses, context);
  if (places.length === 0) return namesOf(congresses, context);
  const named = places.length === PLACES + 1 ? places : places.slice(0, PLACES);
  const elsewhere = congresses.length - named.reduce((sum, [, count]) => sum + count, 0);
  const list = named.map((place) => placeText(place, context)).join(', ');
  const all =
    elsewhere === 0
      ? list
      : words['upcoming.morePlaces']({ places: list, count: formatCount(elsewhere, locale) });
  return [words['upcoming.places'](all), ...marks(congresses, locale)].join('; ');
}

type Place = readonly [committee: Organization, count: number];

/** How many congresses lie below each committee, most first. */
function byCommittee(
  congresses: readonly PlannedCongress[],
  context: FigureContext,
): readonly Place[] {
  const committees = congresses.flatMap(({ unit }) => committeeOf(unit, context) ?? []);
  return [...Map.groupBy(committees, ({ code }) => code).values()]
    .map((same): Place => [same[0]!, same.length])
    .toSorted(([, a], [, b]) => b - a);
}

function placeText([organization, count]: Place, { locale }: FigureContext): string {
  const committee = shortNameOf(organization);
  return count === 1
    ? committee
    : messages(locale)['upcoming.place']({ committee, count: formatCount(count, locale) });
}

/** What a name would carry in brackets, counted. */
function marks(congresses: readonly PlannedCongress[], locale: Locale): readonly string[] {
  const words = messages(locale);
  const pilots = congresses.filter(({ unit }) => unit.organization.pilot).length;
  const late = congresses.filter(({ afterDeadline }) => afterDeadline).length;
  return [
    ...(pilots === 0 ? [] : [words['upcoming.somePilots'](formatCount(pilots, locale))]),
    ...(late === 0 ? [] : [words['upcoming.someAfterDeadline'](formatCount(late, locale))]),
  ];
}
