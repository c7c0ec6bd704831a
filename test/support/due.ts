import { randomUUID } from 'node:crypto';
import { addItem, type MadeCase, makeCase } from './make.ts';
import { places, type Town } from './town.ts';

/** What the sweep has to do with a case, and what must be there once it was done: events, and whom it told of what. */
export interface DueThing {
  name: string;
  events: string[];
  told: string[];
  status: string;
}

type Here = Pick<Town, 'owner' | 'now' | 'units'>;

const ago = ({ now }: Here, hours: number) => new Date(now.getTime() - hours * 3_600_000);

interface Ticking {
  kind: string;
  nextAt?: Date | null;
  itemId?: string;
  staff?: string;
  unit?: string;
  role?: string;
  [column: string]: unknown;
}

/** A clock as it might be found beside a case, past every rule. */
async function addClock(here: Here, { id, area }: MadeCase, given: Ticking): Promise<string> {
  const {
    staff = null,
    unit = null,
    role = staff || unit ? null : 'dispatcher',
    nextAt = null,
    ...rest
  } = given;
  const row: Record<string, unknown> = {
    id: randomUUID(),
    caseId: id,
    area,
    ownerStaff: staff,
    ownerUnit: unit,
    ownerRole: role,
    critical: false,
    startedAt: ago(here, 72),
    countsFrom: ago(here, 72),
    dueAt: nextAt,
    originalDueAt: nextAt,
    nextAt,
    ...rest,
  };
  const names = Object.keys(row).filter((name) => row[name] !== undefined);
  const column = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  await here.owner.query(
    `insert into case_clocks (${names.map(column).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    names.map((name) => row[name]),
  );
  return row.id as string;
}

/** Brings the resolve clock that a case was made with to where its next warning is due. */
const resolveDue = (
  here: Here,
  { id }: MadeCase,
  to: { staff: string; level: 'yellow' | 'red' | 'double_red' },
) => {
  const ahead = new Date(here.now.getTime() + 3_600_000);
  const past = ago(here, 1);
  const [yellow, red, double] = [
    past,
    to.level === 'yellow' ? ahead : past,
    to.level === 'double_red' ? past : ahead,
  ];
  return here.owner.query(
    `update case_clocks set owner_staff = $2, owner_role = null, limit_unit = 'wd', limit_value = 3, due_at = $4,
            yellow_at = $3, red_at = $4, double_red_at = $5, next_at = $3 where case_id = $1 and kind = 'resolve'`,
    [id, to.staff, yellow, red, double],
  );
};

/** One case of each kind of thing that the sweep does, all of them due an hour ago. */
export const dueThings: Record<string, (here: Here, handler: string) => Promise<[MadeCase, DueThing]>> = {
  accept: async (here) => {
    const made = await makeCase(here, { urgency: 'critical', typeCode: '0801' });
    await addClock(here, made, { kind: 'auto_accept', role: 'system', nextAt: ago(here, 1) });
    return [made, { name: 'accept', events: ['case.accept'], told: [], status: 'accepted' }];
  },
  resume: async (here, handlerId) => {
    const suspended = { status: 'suspended', handlerId, suspendedAt: ago(here, 80), reviewOn: '2025-03-03' };
    const made = await makeCase(here, { ...suspended, acceptedAt: ago(here, 90) });
    await addClock(here, made, { kind: 'review', nextAt: ago(here, 0.5), limitUnit: 'cd' });
    const told = ['case.resume person'];
    return [made, { name: 'resume', events: ['case.resume'], told, status: 'in_progress' }];
  },
  archive: async (here) => {
    const made = await makeCase(here, { status: 'closed', closedAt: ago(here, 24 * 95) });
    await addClock(here, made, { kind: 'archive', role: 'system', nextAt: ago(here, 1) });
    return [made, { name: 'archive', events: ['case.archive'], told: [], status: 'archived' }];
  },
  supplement: async (here) => {
    const made = await makeCase(here);
    const itemId = await addItem(here, made.id, 'supplement', { dueAt: ago(here, 1) });
    await addClock(here, made, { kind: 'supplement', staff: made.reportedBy, itemId, nextAt: ago(here, 1) });
    const told = ['case.supplement_overdue dispatcher'];
    return [made, { name: 'supplement', events: ['case.supplement_overdue'], told, status: 'reported' }];
  },
  tier: async (here) => {
    const made = await makeCase(here, { status: 'accepted', tier: 'grid', acceptedAt: ago(here, 72) });
    await addClock(here, made, { kind: 'tier', role: 'grid_leader', nextAt: ago(here, 1) });
    const told = ['case.propose_escalation dispatcher', 'case.propose_escalation grid_leader'];
    return [made, { name: 'tier', events: ['case.propose_escalation'], told, status: 'accepted' }];
  },
  resident: async (here) => {
    const made = await makeCase(here);
    await addClock(here, made, { kind: 'resident', staff: made.reportedBy, nextAt: ago(here, 1) });
    const told = ['case.silent_to_resident person'];
    return [made, { name: 'resident', events: [], told, status: 'reported' }];
  },
  command: async (here) => {
    const made = await makeCase(here, { status: 'accepted', acceptedAt: ago(here, 25) });
    await addClock(here, made, { kind: 'command', role: 'leader', nextAt: ago(here, 1) });
    const told = ['case.due_unset duty_chief', 'case.due_unset leader'];
    return [made, { name: 'command', events: [], told, status: 'accepted' }];
  },
  sign_off: (here) => reminded(here, 'sign_off', 'grid_leader'),
  spot_check: (here) => reminded(here, 'spot_check', 'verifier'),
  follow_up: (here) => reminded(here, 'follow_up', 'full_time_grid_worker'),
  yellow: async (here, handlerId) => {
    const made = await underway(here, handlerId);
    await resolveDue(here, made, { staff: handlerId, level: 'yellow' });
    const told = ['case.warn yellow person', 'case.warn yellow unit'];
    return [made, { name: 'yellow', events: ['case.warn'], told, status: 'in_progress' }];
  },
  red: async (here, handlerId) => {
    const made = await underway(here, handlerId);
    await resolveDue(here, made, { staff: handlerId, level: 'red' });
    const told = [
      'case.propose_escalation red duty_chief',
      'case.warn red dispatcher',
      'case.warn red person',
      'case.warn red unit',
    ];
    const events = ['case.propose_escalation', 'case.warn'];
    return [made, { name: 'red', events, told, status: 'in_progress' }];
  },
  double_red: async (here, handlerId) => {
    const made = await underway(here, handlerId);
    await resolveDue(here, made, { staff: handlerId, level: 'double_red' });
    const told = [
      'case.propose_escalation duty_chief',
      'case.supervise person',
      'case.warn double_red dispatcher',
      'case.warn double_red leader',
      'case.warn double_red person',
      'case.warn double_red unit',
    ];
    const events = ['case.propose_escalation', 'case.supervise', 'case.warn'];
    return [made, { name: 'double_red', events, told, status: 'in_progress' }];
  },
};

const underway = (here: Here, handlerId: string) =>
  makeCase(here, {
    status: 'in_progress',
    area: places.grid,
    handlerId,
    unitId: here.units.platform!,
    acceptedAt: ago(here, 72),
    limitUnit: 'wd',
    dueAt: ago(here, 1),
  });

async function reminded(here: Here, kind: string, role: string): Promise<[MadeCase, DueThing]> {
  const made = await makeCase(here, { status: 'closed', closingCode: 'self_handled' });
  const itemId = await addItem(here, made.id, kind);
  await addClock(here, made, { kind, role, itemId, nextAt: ago(here, 1) });
  return [made, { name: kind, events: [], told: [`case.remind ${role}`], status: 'closed' }];
}

/** What is there: the events of each case, and whom it was told to, each as often as it is. */
export async function foundOf({ owner }: Pick<Town, 'owner'>): Promise<Map<string, Omit<DueThing, 'name'>>> {
  const { rows } = await owner.query(`
    select c.id, c.status,
           array(select event from journal j where j.case_id = c.id order by event) as events,
           array(select concat_ws(' ', event, level, coalesce(role, case when staff_id is not null then 'person' else 'unit' end))
                   from notifications n where n.case_id = c.id order by 1) as told
      from cases c`);
  return new Map(rows.map(({ id, ...found }) => [id, found]));
}
