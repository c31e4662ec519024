import * as plausible from '../checks/plausibleRows.ts';
import * as checks from '../checks/rowChecks.ts';
import { NO_ISSUES, type RowCheck } from '../checks/rowIssue.ts';
import type * as Records from '../records.ts';
import { congressRow, type CongressCells } from './congresses.ts';
import { electionRow, type ElectionCells } from './elections.ts';
import {
  categoryRow,
  limitationRow,
  type CategoryCells,
  type LimitationCells,
} from './limitations.ts';
import { milestoneRow, type MilestoneCells } from './milestones.ts';
import { organizationRow, type OrganizationCells } from './organizations.ts';
import { planRow, type PlanCells } from './plan.ts';
import {
  correctionRow,
  publicationRow,
  type CorrectionCells,
  type PublicationCells,
} from './publication.ts';
import { reportedRow, type ReportedCells } from './reported.ts';
import { taskRow, type TaskCells } from './tasks.ts';

/** How the cells `C` of one table are checked and become its records `R`. */
export interface TableReader<C, R> {
  readonly name: Records.TableName;
  readonly check: RowCheck<C>;
  readonly record: (cells: C) => R;
}

function reader<C, R>(
  name: Records.TableName,
  record: (cells: C) => R,
  check: RowCheck<C> = () => NO_ISSUES,
): TableReader<C, R> {
  return { name, check, record };
}

export const READERS = {
  plan: reader<PlanCells, Records.PlanRow>('plan', planRow, checks.checkPlan),
  organizations: reader<OrganizationCells, Records.Organization>(
    'organizations',
    organizationRow,
    checks.checkOrganization,
  ),
  congresses: reader<CongressCells, Records.Congress>(
    'congresses',
    congressRow,
    plausible.andPlausible(checks.checkCongress, plausible.plausibleCongress),
  ),
  elections: reader<ElectionCells, Records.Election>(
    'elections',
    electionRow,
    plausible.andPlausible(checks.checkElection, plausible.plausibleElection),
  ),
  categories: reader<CategoryCells, Records.Category>('categories', categoryRow),
  limitations: reader<LimitationCells, Records.Limitation>(
    'limitations',
    limitationRow,
    checks.checkLimitation,
  ),
  tasks: reader<TaskCells, Records.Task>('tasks', taskRow, checks.checkTask),
  milestones: reader<MilestoneCells, Records.Milestone>(
    'milestones',
    milestoneRow,
    checks.checkMilestone,
  ),
  reported: reader<ReportedCells, Records.Reported>(
    'reported',
    reportedRow,
    plausible.andPlausible(checks.checkReported, plausible.plausibleReported),
  ),
  publication: reader<PublicationCells, Records.Publication>(
    'publication',
    publicationRow,
    plausible.andPlausible(checks.checkPublication, plausible.plausiblePublication),
  ),
  corrections: reader<CorrectionCells, Records.Correction>(
    'corrections',
    correctionRow,
    checks.checkCorrection,
  ),
};
