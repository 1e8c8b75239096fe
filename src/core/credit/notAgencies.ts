import { toWordList } from '../text/wordList.js'

const words: ReadonlySet<string> = new Set(
  toWordList(`
    advert, advertisement, advisory, analysis, archive, blog, book, breaking, caption, chart,
    comment, commentary, continued, copyright, corrected, correction, corrects, cover, draft,
    editor, editorial, embargo, embargoed, exclusive, feature, file, final, first, flash, from,
    full, graphic, graphics, illustration, image, images, in, infographic, interview, last, lead,
    left, live, map, medium, new, note, notice, obituary, opinion, part, photo, photos, picture,
    pictures, poll, press, profile, recap, recast, refile, release, repeat, review, right, second,
    speech, sponsored, statement, story, summary, table, test, text, third, today, top,
    transcript, translated, translation, unofficial, update, updated, updates, urgent, video,
    watch, with, writethru, yesterday
    actualisé, droite, entretien, gauche, mise, publicité, suite, vidéo
  `),
)
/** None alone, but part of a name: `(Laos)`, `(China Daily)`. */
const partWords: ReadonlySet<string> = new Set(
  toWordList('cambodia, china, lao, laos, myanmar, thailand, the, vietnam'),
)

/** `(Update)`, `(Laos)`, `(In Pictures)`: says whether the words in brackets before a text show that they name no agency. */
export const areNoAgency = (typed: readonly string[]): boolean =>
  typed.some((word) => words.has(word.toLowerCase())) ||
  typed.every((word) => partWords.has(word.toLowerCase()))
