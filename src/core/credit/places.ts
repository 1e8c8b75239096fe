import { fold } from '../language/fold.js'
import { toWordList } from '../text/wordList.js'

/**
 * Cities that stand in datelines without a country: the Lao provinces and their seats, and the capitals the region
 * reports from. Only they are read as a dateline where no agency and no date confirms it.
 */
const cities: ReadonlySet<string> = new Set(
  toWordList(`
    Vientiane, Vientiane Capital, Luang Prabang, Louang Prabang, Luang Namtha, Louang Namtha, Attapeu
    Bokeo, Bolikhamxay, Borikhamxay, Champassak, Champasak, Huaphan, Houaphanh, Khammouane, Oudomxay
    Pakse, Phongsaly, Saravan, Salavan, Savannakhet, Thakhek, Vang Vieng, Xaisomboun, Xaysomboun
    Xayaboury, Xayabouly, Xekong, Sekong, Xieng Khuang, Xieng Khouang
    Bangkok, Beijing, Pékin, Kunming, Shanghai, Hong Kong, Hanoi, Ha Noi, Hà Nội, Hue, Ho Chi Minh City
    Da Nang, Phnom Penh, Siem Reap, Yangon, Nay Pyi Taw, Naypyidaw, Manila, Jakarta, Kuala Lumpur
    Singapore, Bandar Seri Begawan, Dili, Seoul, Pyongyang, Tokyo, Osaka, New Delhi, Dhaka, Islamabad
    Kathmandu, Colombo, Ulaanbaatar, Baku, Tehran, Ankara, Doha, Moscow, Moscou, Minsk, Kyiv, London
    Londres, Paris, Berlin, Brussels, Bruxelles, Geneva, Genève, Rome, Madrid, Vienna, Warsaw, Prague
    Budapest, Athens, Stockholm, Helsinki, Oslo, New York, Washington, United Nations, Ottawa, Havana
    Caracas, Brasilia, Canberra, Sydney, Wellington, Cairo, Addis Ababa, Nairobi, Pretoria
    ວຽງຈັນ, ນະຄອນຫຼວງວຽງຈັນ, ຫຼວງພະບາງ, ຫຼວງນ້ຳທາ, ອັດຕະປື, ບໍ່ແກ້ວ, ບໍລິຄຳໄຊ, ຈຳປາສັກ, ປາກເຊ, ຫົວພັນ
    ຄຳມ່ວນ, ອຸດົມໄຊ, ຜົ້ງສາລີ, ສາລະວັນ, ສະຫວັນນະເຂດ, ໄຊສົມບູນ, ໄຊຍະບູລີ, ເຊກອງ, ຊຽງຂວາງ
    ຮ່າໂນ້ຍ, ບາງກອກ, ປັກກິ່ງ, ພະນົມເປັນ
  `).map((city) => fold(city)),
)

/** Says whether a dateline can give this place alone. */
export const isKnownPlace = (place: string): boolean => cities.has(fold(place))
