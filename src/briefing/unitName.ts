import type { FigureContext } from '../figures/figure.ts';
import { shortNameOf } from '../figures/committees.ts';
import { committeeOf, placedName } from '../figures/upcoming/upcomingNames.ts';
import type { Unit } from '../statistics/unit.ts';

/**
 * By which an office knows whom to call: "Chi bộ thôn Nà Ca, Đảng bộ xã Bành Trạch thuộc Ba Bể". Cells of one name are
 * many, so that they are named with what is directly above them.
 */
export function unitName(unit: Unit, context: FigureContext): string {
  const { organization } = unit;
  const committee = committeeOf(unit, context);
  if (committee === undefined || organization.parent === committee.code)
    return placedName(unit, context);
  const above = context.register.unit(organization.parent!)!;
  return `${shortNameOf(organization)}, ${placedName(above, context)}`;
}
