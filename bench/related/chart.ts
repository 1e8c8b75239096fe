/** A line of the chart: what one engine takes at each size. */
export type Series = {
  readonly name: string
  readonly points: readonly { readonly stories: number; readonly time: number }[]
}

const size = { height: 460, width: 820 } as const
const frame = { bottom: 400, left: 70, right: 600, top: 50 } as const
const colours = ['#0b6e4f', '#1d4e89', '#b3541e', '#7d2e68', '#8a6d00', '#5c5c5c', '#a4161a']
/** Labels at the ends of lines are moved apart until they can be read. */
const labelHeight = 17

/** Draws times by size, both axes logarithmic, as SVG that needs nothing else. */
export const drawChart = (title: string, series: readonly Series[]): string => {
  const points = series.flatMap((each) => each.points)
  const across = toScale(
    points.map(({ stories }) => stories),
    frame.left,
    frame.right,
  )
  const up = toScale(
    points.map(({ time }) => time),
    frame.bottom,
    frame.top,
  )
  const ends = placeLabels(series.map(({ points: own }) => up.at(own.at(-1)?.time ?? 1)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="13" role="img" aria-label="${title}">`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    text(frame.left, 26, title, 'font-size="16"'),
    ...up.marks.flatMap((mark) => [
      line(frame.left, up.at(mark), frame.right, up.at(mark), 'stroke="#ddd"'),
      text(frame.left - 8, up.at(mark) + 4, toTime(mark), 'text-anchor="end"'),
    ]),
    ...across.marks.flatMap((mark) => [
      line(across.at(mark), frame.top, across.at(mark), frame.bottom, 'stroke="#eee"'),
      text(across.at(mark), frame.bottom + 20, mark.toLocaleString('en'), 'text-anchor="middle"'),
    ]),
    text((frame.left + frame.right) / 2, frame.bottom + 44, 'stories', 'text-anchor="middle"'),
    ...series.flatMap(({ name, points: own }, index) => {
      const colour = colours[index % colours.length] ?? ''
      const places = own.map(({ stories, time }) => [across.at(stories), up.at(time)] as const)
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2.5" points="${places.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}"/>`,
        ...places.map(
          ([x, y]) => `<circle cx="${round(x)}" cy="${round(y)}" r="4" fill="${colour}"/>`,
        ),
        text(
          (places.at(-1)?.[0] ?? 0) + 10,
          (ends[index] ?? 0) + 4,
          `${name}, ${toTime(own.at(-1)?.time ?? 0)}`,
          `fill="${colour}"`,
        ),
      ]
    }),
    '</svg>',
    '',
  ].join('\n')
}

/** From the power of ten below the least to the one above the most; never less than one of them. */
const toScale = (values: readonly number[], from: number, to: number) => {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    at: (value: number): number =>
      from + ((Math.log10(value) - first) / (last - first)) * (to - from),
    marks: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
  }
}

const placeLabels = (wished: readonly number[]): readonly number[] => {
  const placed = [...wished]
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0))
  let above = -Infinity
  for (const index of order) {
    above = Math.max(wished[index] ?? 0, above + labelHeight)
    placed[index] = above
  }
  return placed
}

const toTime = (milliseconds: number): string =>
  milliseconds >= 1000
    ? `${Number((milliseconds / 1000).toPrecision(2))} s`
    : `${Number(milliseconds.toPrecision(2))} ms`

const round = (number: number): string => number.toFixed(1)

const text = (x: number, y: number, content: string, more = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${content.replace('&', '&amp;').replace('<', '&lt;')}</text>`

const line = (x1: number, y1: number, x2: number, y2: number, more: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${more}/>`
