import sharp from 'sharp'
import type { SeedPhoto } from './content/index.js'

const width = 1200
const height = 800

/** One simple drawing per motif, in the colours of the Lao flag and the land. */
const drawings: Readonly<Record<SeedPhoto['motif'], string>> = {
  city: rects(
    [
      [120, 330, 130, 320],
      [270, 240, 170, 410],
      [470, 380, 120, 270],
      [620, 200, 180, 450],
      [830, 340, 150, 310],
    ],
    '#30475e',
  ),
  field: rects(
    [
      [0, 520, 1200, 40],
      [0, 590, 1200, 40],
      [0, 660, 1200, 40],
      [0, 730, 1200, 40],
    ],
    '#7fae4b',
  ),
  flag: `${rects(
    [
      [250, 220, 700, 100],
      [250, 480, 700, 100],
    ],
    '#ce1126',
  )}${rects([[250, 320, 700, 160]], '#002868')}<circle cx="600" cy="400" r="62" fill="#fff"/>`,
  handshake:
    rects(
      [
        [180, 560, 840, 26],
        [230, 586, 30, 90],
        [940, 586, 30, 90],
      ],
      '#6b4a2f',
    ) +
    rects(
      [
        [420, 330, 12, 230],
        [768, 330, 12, 230],
      ],
      '#777777',
    ) +
    rects(
      [
        [432, 340, 150, 26],
        [432, 392, 150, 26],
      ],
      '#ce1126',
    ) +
    rects([[432, 366, 150, 26]], '#002868') +
    rects([[618, 340, 150, 26]], '#0098c3') +
    rects([[618, 366, 150, 26]], '#e00034') +
    rects([[618, 392, 150, 26]], '#00ae65'),
  hospital: `${rects([[380, 260, 440, 390]], '#f7f7f7')}${rects(
    [
      [565, 330, 70, 200],
      [500, 395, 200, 70],
    ],
    '#ce1126',
  )}`,
  market:
    rects(
      [
        [140, 420, 250, 200],
        [470, 420, 250, 200],
        [800, 420, 250, 200],
      ],
      '#d98c3f',
    ) +
    rects(
      [
        [120, 360, 290, 70],
        [450, 360, 290, 70],
        [780, 360, 290, 70],
      ],
      '#ce1126',
    ),
  mountain:
    '<path d="M0 650 330 220 560 520 760 300 1200 650z" fill="#3f6b54"/><path d="M330 220 260 311 395 305z" fill="#e8efe9"/>',
  river:
    '<path d="M0 560c200-70 400 60 600 0s400-60 600 0v240H0z" fill="#8c6f4e"/><path d="M420 530h300l-60 60H480z" fill="#5b3a21"/>',
  road: '<path d="M520 300h160l330 500H190z" fill="#555"/><path d="M590 320h20l20 90h-60zM565 470h70l30 140H535z" fill="#f4d35e"/>',
  school: `${rects([[300, 360, 600, 290]], '#f0d9a8')}<path d="M260 370 600 210 940 370z" fill="#8d3b2f"/>${rects([[560, 480, 80, 170]], '#5b3a21')}`,
  stadium:
    '<ellipse cx="600" cy="500" rx="470" ry="210" fill="#8795a1"/><ellipse cx="600" cy="490" rx="330" ry="130" fill="#5fa04e"/>',
  temple:
    '<path d="M600 170 500 420h200zM420 420h360l60 110H360zM330 530h540v140H330z" fill="#d4a017"/>',
}

/** A generated press picture: its motif under the sky, as a JPEG of 1200 × 800. */
export const drawPicture = ({ key, motif }: SeedPhoto): Promise<Buffer> => {
  // Pictures of one motif differ in the light of day, so that a page does not repeat itself.
  const hue = 195 + ([...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5) * 9
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} 60% 62%)"/><stop offset="1" stop-color="hsl(${hue - 150} 70% 88%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#sky)"/><rect y="650" width="100%" height="150" fill="#c9b28f"/>${drawings[motif]}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}

function rects(
  boxes: readonly (readonly [number, number, number, number])[],
  fill: string,
): string {
  return boxes
    .map(([x, y, w, h]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`)
    .join('')
}
