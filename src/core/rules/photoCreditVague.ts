import { photoCreditParts } from '../credit/photoCreditParts.js'
import { isVaguePhotoSource } from '../credit/vaguePhotoSources.js'
import type { HouseStyle } from '../houseStyle.js'
import type { Rule } from '../rule.js'

/** A photo credit names somebody who can be asked: “Internet” or “Facebook” is where a picture was found. */
export const photoCreditVague: Rule = {
  id: 'photo-credit-vague',
  code: 'E_PHOTO_SOURCE_VAGUE',
  level: 'error',
  fix: 'never',
  source: 'IPTC Photo Metadata Standard, Credit Line and Copyright Owner: parties, not places',
  message: {
    en: (actual) =>
      `The source “${actual}” says where the picture was found, not whose it is. Name the photographer or the owner.`,
    lo: (actual) =>
      `ແຫຼ່ງທີ່ມາ “${actual}” ບອກພຽງບ່ອນທີ່ພົບຮູບພາບ, ບໍ່ໄດ້ບອກເຈົ້າຂອງ. ກະລຸນາໃສ່ຊື່ຊ່າງພາບ ຫຼື ເຈົ້າຂອງຮູບ.`,
  },
  check: ({ passages }, style) =>
    passages
      .filter(({ path, text }) => path.startsWith('photoCredits/') && isVague(text, style))
      .map(({ path, text }) => ({ end: text.length, path, start: 0 })),
}

const isVague = (credit: string, style: HouseStyle): boolean => {
  const parts = photoCreditParts(credit, style)
  return (
    parts.length > 0 && (parts.every(isVaguePhotoSource) || isVaguePhotoSource(parts.join(' ')))
  )
}
