import { randomUUID } from 'node:crypto';
import { makeActor } from '@/tests/factories/person';
import type { TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';

/** At least one row in every table of a tenant that has facts on the set of 2016–2020 already. */
export async function fillEveryTable(tenant: TestTenant, code: string, unitId: number): Promise<void> {
  const { userId } = await makeActor(tenant, 'Công chức', {
    role: 'commune_official',
    unitId,
    criteria: { [SET]: [1] },
  });
  await tenant.importUnits(
    `cluster,C-mot,,Cụm Một,2016-01-01,2019-12-31`,
    `member,${code},C-mot,,2018-01-01,2019-12-31`.replace('18436', '18439'),
    `tag,${code},xã điểm,,2020-01-01,`,
  );
  await tenant.within((tx) =>
    tx.writeKey.create({ data: { tenantId: tenant.id, userId: userId!, key: 'k', bodyHash: 'h', response: {} } }),
  );
  const version = { tenantId: tenant.id, setId: SET, version: 1 };
  await tenant.within((tx) =>
    tx.setCondition.create({
      data: {
        ...version,
        position: 9,
        name: 'thử',
        ofLevel: 'commune',
        meetsSetId: SET,
        requiredShare: 1,
        certainty: 'unconfirmed',
      },
    }),
  );
  await fillCatalogueOffice(tenant);
  await fillEntry(tenant, unitId, userId!);
  await fillViews(tenant, unitId);
  await fillSteering(tenant, unitId);
}

/** A row in every table of what comes in besides facts. */
async function fillEntry(tenant: TestTenant, unitId: number, userId: number): Promise<void> {
  await tenant.within(async (tx) => {
    const kept = await tx.assessment.findFirstOrThrow({ where: { tenantId: tenant.id, unitId } });
    const own = { tenantId: tenant.id, unitId, itemId: kept.itemId };
    const sha256 = 'a'.repeat(64);
    await tx.entrySetAside.create({
      data: { ...own, stage: 'self', effectiveOn: kept.effectiveOn, madeBy: userId, keptId: kept.id, key: 'k' },
    });
    const file = { name: 'bien-ban.pdf', size: 1 };
    await tx.evidence.create({ data: { ...own, ...file, id: randomUUID(), type: 'application/pdf', sha256 } });
    await tx.evidenceUpload.create({ data: { ...own, ...file, id: randomUUID(), userId } });
    await tx.importFile.create({
      data: {
        tenantId: tenant.id,
        id: randomUUID(),
        userId,
        name: 'tieu-chi.xlsx',
        sha256,
        bytes: new Uint8Array([1]),
        reading: {},
      },
    });
  });
}

/** A row in every table of the catalogue office. */
async function fillCatalogueOffice(tenant: TestTenant): Promise<void> {
  const own = { tenantId: tenant.id };
  const validFrom = new Date('2020-01-01');
  await tenant.within(async (tx) => {
    const by = { createdBy: 'Văn phòng điều phối', updatedBy: 'Văn phòng điều phối' };
    await tx.setDraft.create({ data: { ...own, ...by, setId: 'thu', document: {} } });
    await tx.setAssignment.create({ data: { ...own, setId: SET, isDefault: true, validFrom } });
    const other = 'vn-commune-2021-2025';
    await tx.criterionMapping.create({
      data: { ...own, fromSetId: SET, fromNumber: 1, toSetId: other, toNumber: 1 },
    });
    const { id } = await tx.department.create({ data: { ...own, name: 'Sở Y tế', shortName: 'Sở Y tế', validFrom } });
    await tx.criterionAssignment.create({ data: { ...own, setId: SET, number: 15, departmentId: id, validFrom } });
    const guidance = { docNumber: '1/HD', issuer: 'Sở Y tế', title: 'Hướng dẫn' };
    await tx.guidance.create({ data: { ...own, setId: SET, ...guidance } });
  });
}

/** A row in every table of what is looked at. */
async function fillViews(tenant: TestTenant, unitId: number): Promise<void> {
  const own = { tenantId: tenant.id };
  const ring = [
    [106, 21],
    [107, 21],
    [107, 22],
    [106, 21],
  ];
  await tenant.within(async (tx) => {
    const geometry = { type: 'Polygon', coordinates: [ring] };
    await tx.unitBoundary.create({ data: { ...own, unitId, geometry, source: 'Sở Tài nguyên và Môi trường' } });
    const target = { kind: 'target', measure: 'met', low: 15, bound: 'exact', saidBy: 'Ban Chỉ đạo huyện' };
    await tx.planFigure.create({ data: { ...own, ...target, unitId, setId: SET, year: 2019 } });
    await tx.tenantSetting.create({ data: { ...own, key: 'alerts', value: {}, updatedBy: 'Văn phòng điều phối' } });
  });
}

/** A row in every table of steering. */
async function fillSteering(tenant: TestTenant, unitId: number): Promise<void> {
  const own = { tenantId: tenant.id };
  const at = { ...own, unitId };
  const day = new Date('2019-05-22');
  const office = 'Chủ tịch UBND xã';
  await tenant.within(async (tx) => {
    const board = await tx.steeringBoard.create({
      data: { ...at, kind: 'steering', name: 'Ban Chỉ đạo xã', validFrom: day },
    });
    const post = await tx.boardPost.create({
      data: { ...own, boardId: board.id, rank: 'head', holder: office, validFrom: day },
    });
    await tx.boardCharge.create({ data: { ...at, postId: post.id, validFrom: day } });
    const event = await tx.steeringEvent.create({
      data: { ...at, kind: 'inspection', title: 'Kiểm tra', dayFrom: day, dayTo: day },
    });
    const ofEvent = { ...own, eventId: event.id };
    await tx.eventPerson.create({ data: { ...ofEvent, role: 'chair', post: office } });
    await tx.eventDocument.create({ data: { ...ofEvent, title: 'Kết luận' } });
    await tx.gapCause.create({ data: { ...at, setId: SET, cause: 'capital', since: day } });
    const petition = await tx.petition.create({
      data: { ...at, raisedBy: 'Thôn', subject: 'Thủy lợi', addressee: 'UBND huyện', raisedOn: day },
    });
    await tx.petitionReply.create({
      data: {
        ...own,
        petitionId: petition.id,
        repliedOn: day,
        repliedBy: 'UBND huyện',
        words: 'Đã nhận',
        state: 'answered',
      },
    });
    const given = { person: office, work: 'Rà soát', responsibility: 'Chủ trì', givenOn: day, deadline: day };
    const task = await tx.task.create({ data: { ...at, ...given } });
    await tx.taskReport.create({
      data: { ...own, taskId: task.id, reportedOn: day, reportedBy: office, words: 'Xong', state: 'reported' },
    });
    const step = await tx.planStep.create({
      data: { ...at, setId: SET, number: 1, title: 'Lập hồ sơ', owner: office, days: 5 },
    });
    const line = { source: 'province', kind: 'planned', amount: 1, periodFrom: day, periodTo: day };
    await tx.capitalLine.create({ data: { ...at, ...line, saidBy: office, saidOn: day } });
    await tx.stepWait.create({ data: { ...own, stepId: step.id, kind: 'dossier', words: 'Hồ sơ' } });
    const frozen = { id: randomUUID(), setId: SET, view: {}, sha256: 'a'.repeat(64) };
    await tx.meetingPack.create({
      data: { ...at, ...frozen, stage: 'self', asOf: day, compareTo: day, takenPost: office },
    });
    await tx.reportDuty.create({ data: { ...at, level: 'commune', cadence: 'month', validFrom: day } });
    await tx.periodReport.create({
      data: { ...at, ...frozen, cadence: 'month', windowFrom: day, windowTo: day, sentPost: office, sentOn: day },
    });
  });
}
