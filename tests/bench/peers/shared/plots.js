/** The three charts, as Observable Plot draws them; `document` is the browser's own where none is given. */
import * as Plot from '@observablehq/plot';

const share = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });
const count = new Intl.NumberFormat('vi-VN');
const fraction = (of, whole) =>
  `${count.format(of)}/${count.format(whole)} (${share.format(of / whole)})`;
const common = { width: 760, marginLeft: 230, style: { fontSize: '13px' } };

export function completionByLevel({ completionByLevel: rows }, document) {
  const parts = rows.flatMap(({ level, total, held, completed }) => [
    { level, state: 'Đã hoàn thành', share: completed / total },
    { level, state: 'Đã khai mạc, chưa hoàn thành', share: (held - completed) / total },
  ]);
  return Plot.plot({
    ...common,
    document,
    marginRight: 150,
    x: { domain: [0, 1], percent: true, label: '% số tổ chức', grid: true },
    y: { label: null, domain: rows.map(({ level }) => level) },
    color: { legend: true, range: ['#0b5563', '#5f9da8'] },
    marks: [
      Plot.barX(parts, { x: 'share', y: 'level', fill: 'state' }),
      Plot.text(rows, {
        x: 1,
        y: 'level',
        dx: 8,
        textAnchor: 'start',
        text: ({ held, total }) => fraction(held, total),
      }),
      Plot.ruleX([0]),
    ],
  });
}

export function completionOverTime({ completionOverTime: rows, deadlines, asOf }, document) {
  return Plot.plot({
    ...common,
    document,
    height: 560,
    marginLeft: 40,
    marginRight: 180,
    x: { type: 'utc', label: null },
    y: { domain: [0, 1], percent: true, label: '% đã hoàn thành', grid: true, ticks: 3 },
    fy: { label: null, domain: deadlines.map(({ level }) => level) },
    marks: [
      Plot.areaY(rows, {
        x: ({ date }) => new Date(date),
        y: ({ completed, total }) => completed / total,
        fy: 'level',
        curve: 'step-after',
        fill: '#0b5563',
        fillOpacity: 0.15,
      }),
      Plot.lineY(rows, {
        x: ({ date }) => new Date(date),
        y: ({ completed, total }) => completed / total,
        fy: 'level',
        curve: 'step-after',
        stroke: '#0b5563',
      }),
      Plot.ruleX(deadlines, { x: ({ deadline }) => new Date(deadline), fy: 'level' }),
      Plot.ruleX([new Date(asOf)], { stroke: '#8a5a00', strokeDasharray: '4 3' }),
      Plot.ruleY([0]),
    ],
  });
}

export function limitationsByCategory({ limitationsByCategory: rows }, document) {
  return Plot.plot({
    ...common,
    document,
    height: 700,
    marginLeft: 290,
    marginRight: 180,
    x: { label: '% đại hội đã tiến hành', percent: true, grid: true },
    y: { label: null, domain: [...new Set(rows.map(({ category }) => category))] },
    fy: { label: null, domain: [...new Set(rows.map(({ level }) => level))] },
    marks: [
      Plot.barX(rows, {
        x: ({ units, held }) => units / held,
        y: 'category',
        fy: 'level',
        fill: '#8a5a00',
      }),
      Plot.text(rows, {
        x: ({ units, held }) => units / held,
        y: 'category',
        fy: 'level',
        dx: 6,
        textAnchor: 'start',
        text: ({ units, held }) => fraction(units, held),
      }),
      Plot.ruleX([0]),
    ],
  });
}
