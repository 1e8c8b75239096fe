import { fold } from '../language/fold.js'
import { toWordList } from '../text/wordList.js'

/** Where pictures are found; whoever took them is somebody else. */
const sources = toWordList(`
  internet, online, web, website, websites, site, google, google images, google maps, bing, pinterest, wikipedia
  facebook, fb, meta, instagram, ig, twitter, x, tiktok, youtube, whatsapp, line, wechat, weibo, telegram, zalo
  social media, social network, social networks, agencies, agency, media, files, file, file photo, archive, archives
  stock, stock photo, illustration, illustrative, handout, screenshot, screen shot, screengrab, google image, unknown, anonymous, n a, na, none, various, other, others, supplied, courtesy
  réseaux sociaux, réseau social, en ligne, site web, toile, dr, droits réservés, inconnu, archives
  capture d’écran, capture d'écran, photo d’archives, photo d'archives, image d’archives, image d'archives, photo d’illustration, photo d'illustration
  ອິນເຕີເນັດ, ອິນເຕີເນັດສາກົນ, ອອນລາຍ, ເວັບໄຊ, ເວັບໄຊທ໌, ກູໂກ, ເຟສບຸກ, ເຟັສບຸກ, ເຟດບຸກ, ສື່ສັງຄົມ, ສື່ສັງຄົມອອນລາຍ
  ອິນເຕີເນດ, ອິນເຕິເນັດ, ອິນເຕີແນັດ, ເຟັດບຸກ, ໂຊຊຽວ, ໂຊຊຽວມີເດຍ, ໂຊຊ່ຽວ, ໂຊຊ່ຽວມີເດຍ
  ສື່ອອນລາຍ, ຕິກຕອກ, ຢູທູບ, ອິນສຕາແກຣມ, ວັອດແອັບ, ໄລນ໌, ບໍ່ຮູ້, ບໍ່ລະບຸ, ເອກະສານ, ແຟ້ມ, ແຟ້ມພາບ, ຄັງຮູບ, ພາບປະກອບ
`)

/** `from the Internet`, `Source: Facebook`, `Photo Facebook`, `screenshot from Google`, `ຈາກ ອິນເຕີເນັດ`. */
const leadIn =
  /^(?:(?:sources?|photos?|screenshot|via|from|taken from|tirée|prise|courtesy of|by|on|the|an?|d['’]|de|du|des|la|le|les|l['’]|sur|ພາບປະກອບ|ພາບ|ຮູບ|ແຫຼ່ງທີ່ມາ|ແຫຼ່ງຂ່າວ|ທີ່ມາ|ຈາກ|ໃນ)(?:\s?[:：]\s?|\s|(?<=['’]|\p{Script=Lao})))+/iu

/** `online source`, `various sources` */
const tail = / sources?$/iu

/** `facebook.com`, `www.google.la`. */
const address = /^(?:https?:\/\/)?(?:www\.)?(?<name>[a-z]+)\.(?:com|net|org|la|co)$/iu

const toKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ')
    .trim()

const vague: ReadonlySet<string> = new Set(sources.map(toKey))

/**
 * Says whether a photo credit's source names nobody: `Internet`, `from Facebook`, `www.google.com`, `ອິນເຕີເນັດ`.
 * `Facebook page of the Ministry of Health` names somebody.
 */
export const isVaguePhotoSource = (source: string): boolean => {
  const named = source.trim().replace(leadIn, '').replace(tail, '') || source.trim()
  return vague.has(toKey(address.exec(named)?.groups?.['name'] ?? named))
}
