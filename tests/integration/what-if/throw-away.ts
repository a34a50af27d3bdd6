import type { VersionContent } from '@/lib/domain/criteria/catalogue/shipped-set';
import { changeClass, changeVersion } from '@/lib/domain/criteria/what-if/apply-changes';
import { judgeUnit } from '@/lib/domain/criteria/what-if/judge-unit';
import { insertVersion } from '@/lib/features/catalogue/insert-version';
import { readContents } from '@/lib/features/catalogue/read-contents';
import type { Answer } from '@/lib/features/what-if/question';
import type { TestTenant } from '@/tests/factories/tenant';

/** A new version of a set that begins with the newest one and takes its place, as an office publishes it. */
export async function publish(
  tenant: TestTenant,
  setId: string,
  change: (content: VersionContent) => VersionContent,
): Promise<void> {
  await tenant.within(async (tx) => {
    const { content } = (await readContents(tx, tenant.id, setId)).get(setId)!.at(-1)!;
    const next = { ...change(content), version: content.version + 1 };
    await insertVersion(tx, tenant.id, setId, next, { certainty: {}, sourceDigest: `thu ${next.version}` });
    await tx.tenant.update({
      where: { id: tenant.id },
      data: { catalogueVersion: { increment: 1 } },
      select: { id: true },
    });
  });
}

/** Other values in columns of one indicator's thresholds. */
export function withThresholds(content: VersionContent, code: string, values: Readonly<Record<string, number>>) {
  const kept = content.thresholds.filter(
    ({ indicatorCode, appliesTo }) => indicatorCode !== code || !(appliesTo in values),
  );
  const said = {
    upper: null,
    text: null,
    certainty: 'unconfirmed',
    source: null,
    confirmedBy: null,
    confirmedOn: null,
  } as const;
  const added = Object.entries(values).map(([appliesTo, value]) => ({
    indicatorCode: code,
    appliesTo,
    value,
    ...said,
  }));
  return { ...content, thresholds: [...kept, ...added] };
}

/** "06625 15.1" → the status that the indicator would have, for every unit and indicator that was measured. */
export function supposedIndicators({ question, units }: Answer): Map<string, string> {
  const { chosen, form } = question;
  const version = changeVersion(chosen.version, form.changes);
  return new Map(
    units.flatMap((unit) =>
      judgeUnit(version, unit, changeClass(unit.classification, unit.code, form.changes)).flatMap(({ indicators }) =>
        indicators.flatMap(({ code, measured, status }) =>
          measured === null ? [] : [[`${unit.code} ${code}`, status] as const],
        ),
      ),
    ),
  );
}
