'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo, useRef, useState } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { TakePicture } from '@/components/take-away/take-picture';
import { MonthBar } from '@/components/time/month-bar';
import { useMonthWalk } from '@/components/time/use-month-walk';
import { Section } from '@/components/ui/section';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { figureText, readFigure, type MapFigure } from '@/lib/charts/map-figure';
import { mapModel, type MapModel } from '@/lib/charts/map-model';
import { areaTargets, unitTargets } from '@/lib/charts/map-targets';
import { mapOn } from '@/lib/charts/map-walk';
import { unpackMap } from '@/lib/charts/packed/map';
import { unitHref } from '@/lib/charts/unit-href';
import type { MapView } from '@/lib/features/map/view';
import { showDate } from '@/lib/i18n/format';
import { MapControls } from './map-controls';
import { MapDrawing } from './map-drawing';
import { MapLegend } from './map-legend';
import { MapSource } from './map-source';
import { MapTable } from './map-table';
import { useMapWords } from './use-map-words';

/** A figure of all units on tiles or inside their borders, its legend, the pointed unit in words, and the same as a table. */
export function UnitMap({ packed }: { packed: string }) {
  const drawn = useMemo(() => unpackMap(packed), [packed]);
  const { head, criteria, counting, countedLevel, decimals } = drawn;
  const numbers = useMemo(() => criteria.map(({ number }) => number), [criteria]);
  const asked = useSearchParams();
  const [figure, setFigure] = useState<MapFigure>(() => readFigure(asked.get('figure'), numbers));
  const inBrowser = useInBrowser();
  const walk = useMonthWalk(head.code, head.query);
  const box = useRef<HTMLDivElement>(null);
  const words = useMapWords({ level: countedLevel, decimals, criteria });
  const { t, word } = words;

  // Of a month only the statuses are known, not when each unit was last updated.
  const frames = figure === 'updated' ? null : walk.frames;
  const { asOf, map, rows, groups } = useMemo(() => mapOn(drawn, frames, walk.at), [drawn, frames, walk.at]);
  const model = useMemo(() => {
    const set = { id: head.setName, numbers };
    const rules = { set, counting, legend: map.legend, also: map.also, asOf };
    const targets = map.areas
      ? areaTargets(map.areas, rows, counting)
      : unitTargets({ rows, groups, counting, query: head.query });
    return mapModel(targets, figure, map.areas !== null, rules);
  }, [map, rows, groups, counting, head, numbers, figure, asOf]);

  const choose = (next: MapFigure) => {
    setFigure(next);
    rememberInAddress(next);
  };
  const name = words.figureName(figure, model.grouped);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
        <MapControls
          {...{ head, map, criteria, figure }}
          level={countedLevel}
          onFigure={choose}
          figureName={(one) => words.figureName(one, model.grouped)}
        />
        {figure === 'updated' ? null : (
          <MonthBar walk={walk} hrefOn={(day) => hrefOn(head.code, head.query, day, figure, map.layer)} />
        )}
      </div>
      <Section
        id="ban-do"
        title={t('title', { figure: name, day: showDate(asOf) })}
        aside={<span lang="vi">{head.setName}</span>}
      >
        <div className="map-page">
          <div className="map-main flex flex-col gap-3">
            <TakePicture file="ban-do">
              <MapLegend model={model} words={words} isShort={map.legend.length < drawn.map.legend.length} />
              <MapDrawing {...{ box, model, map, groups, words, decimals }} isWalked={inBrowser} />
            </TakePicture>
            <MapSource
              map={map}
              without={withoutBorder(map.drawing, model)}
              word={map.areas ? t('areas.districts') : word}
            />
          </div>
          <div className="map-beside">
            <TakeAway file="ban-do">
              <MapTable
                model={model}
                words={words}
                decimals={decimals}
                caption={t('table.caption', { figure: name })}
                unit={map.areas ? t(`areas.${map.layer === 'country' ? 'country' : 'districts'}`) : word}
              />
            </TakeAway>
          </div>
        </div>
      </Section>
    </div>
  );
}

function withoutBorder(drawing: MapView['drawing'], { regions }: MapModel): number {
  if (drawing.kind === 'tiles') return 0;
  const drawn = new Set(drawing.shapes.map(({ code }) => code));
  return regions.filter(({ code }) => !drawn.has(code)).length;
}

function hrefOn(code: string, query: string, day: string, figure: MapFigure, layer: string): string {
  return unitHref(code, query, 'map', { asOf: day, figure: figureText(figure), layer });
}

function rememberInAddress(figure: MapFigure) {
  const url = new URL(window.location.href);
  url.searchParams.set('figure', figureText(figure));
  window.history.replaceState(window.history.state, '', url);
}
