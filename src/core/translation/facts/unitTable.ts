/**
 * What figures count. In each row: the unit, how many of its base one is, signs of every language, and the words of English,
 * French and Lao; `_` is a blank inside a word. Units of one name are the same for any factor: 1.5 km is 1,500 metres.
 */
export const unitTable = `
percent | 1 | % ％ | percent per_cent percentage_point percentage_points | pour_cent | ເປີເຊັນ ເປີເຊັນຕ໌ ເປີເຊັນຕ ສ່ວນຮ້ອຍ
money_kip | 1 | ₭ LAK | kip kips lao_kip | kip kips | ກີບ
money_dollar | 1 | USD US$ $ | dollar dollars us_dollar us_dollars american_dollars | dollar dollars dollars_américains | ໂດລາ ໂດລ້າ ໂດລາສະຫະລັດ ໂດລາ_ສະຫະລັດ ໂດລ້າສະຫະລັດ ໂດລາອາເມຣິກາ ໂດລາ_US
money_baht | 1 | ฿ THB | baht bahts thai_baht | baht bahts | ບາດ ບາດໄທ
money_yuan | 1 | CNY RMB | yuan yuans renminbi chinese_yuan | yuan yuans | ຢວນ ຢວນຈີນ
money_euro | 1 | € EUR | euro euros | euro euros | ເອີໂຣ ເອີໂລ ຢູໂຣ ຢູໂລ
money_dong | 1 | ₫ VND | dong dongs vietnamese_dong | dong dongs | ດົງ ດົງຫວຽດນາມ
money_yen | 1 | JPY | yen japanese_yen | yen yens | ເຢນ ເຢັນ
money_won | 1 | KRW | won korean_won | won wons | ວອນ
money_pound | 1 | £ GBP | pounds_sterling | livres_sterling | ປອນ ປອນສະເຕີລິງ
money_Australian_dollar | 1 | AUD A$ | australian_dollar australian_dollars | dollars_australiens | ໂດລາອົດສະຕຣາລີ ໂດລາ_ອົດສະຕຣາລີ
money_Singapore_dollar | 1 | SGD S$ | singapore_dollar singapore_dollars | dollars_de_singapour | ໂດລາສິງກະໂປ
length | 1000 | km kms | kilometre kilometres kilometer kilometers | kilomètre kilomètres | ກິໂລແມັດ ກິໂລແມດ ຫຼັກກິໂລແມັດ ກມ
length | 1 | m | metre metres meter meters | mètre mètres | ແມັດ ແມດ ມ
length | 0.01 | cm | centimetre centimetres centimeter centimeters | centimètre centimètres | ຊັງຕີແມັດ ເຊັນຕີແມັດ ຊມ ຊຕມ
length | 0.001 | mm | millimetre millimetres millimeter millimeters | millimètre millimètres | ມິນລີແມັດ ມິລີແມັດ ມມ
length | 1609.344 | - | mile miles | mille_marin | ໄມລ໌
area | 1e4 | ha | hectare hectares | hectare hectares | ເຮັກຕາ ເຮັກຕ້າ ຮຕ
area | 1 | m2 m² sqm sq_m | square_metre square_metres square_meter square_meters | mètre_carré mètres_carrés | ຕາແມັດ ຕາລາງແມັດ ແມັດກາເຣ ມ2 ມ²
area | 1e6 | km2 km² sqkm sq_km | square_kilometre square_kilometres square_kilometer square_kilometers | kilomètre_carré kilomètres_carrés | ຕາລາງກິໂລແມັດ ຕາກິໂລແມັດ ກິໂລແມັດມົນທົນ ກມ2 ກມ²
volume | 1000 | m3 m³ | cubic_metre cubic_metres cubic_meter cubic_meters | mètre_cube mètres_cubes | ແມັດກ້ອນ ມ3 ມ³
volume | 1 | - | litre litres liter liters | litre litres | ລິດ
mass | 1000 | t | tonne tonnes ton tons metric_ton metric_tons | tonne tonnes | ໂຕນ
mass | 1 | kg kgs | kilogram kilograms kilo kilos kilogramme kilogrammes | kilogramme kilogrammes kilo kilos | ກິໂລ ກິໂລກຣາມ ກິໂລກຼາມ ກິໂລກາມ ກິໂລກຼາມ ກກ
mass | 0.001 | g | gram grams gramme grammes | gramme grammes | ກຣາມ ກຼາມ
power | 1e3 | kW | kilowatt kilowatts | kilowatt kilowatts | ກິໂລວັດ
power | 1e6 | MW | megawatt megawatts | mégawatt mégawatts | ເມກາວັດ ເມກາວັດຕ໌ ເມັກກະວັດ
power | 1e9 | GW | gigawatt gigawatts | gigawatt gigawatts | ຈິກາວັດ ກິກາວັດ
energy | 1e3 | kWh | kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours | kilowattheure kilowattheures | ກິໂລວັດໂມງ ກິໂລວັດຊົ່ວໂມງ
energy | 1e6 | MWh | megawatt-hour megawatt-hours megawatt_hours | mégawattheures | ເມກາວັດໂມງ ເມກາວັດຊົ່ວໂມງ
energy | 1e9 | GWh | gigawatt-hour gigawatt-hours gigawatt_hours | gigawattheures | ຈິກາວັດໂມງ ກິກາວັດໂມງ
voltage | 1e3 | kV | kilovolt kilovolts | kilovolts | ກິໂລໂວນ ກິໂລໂວລ
temperature | 1 | °C ℃ | degree degrees degrees_celsius | degré degrés | ອົງສາ ອົງສາເຊ
duration | 1 | - | second seconds | seconde secondes | ວິນາທີ
duration | 60 | - | minute minutes min mins | minute minutes | ນາທີ
duration | 3600 | - | hour hours | heure heures | ຊົ່ວໂມງ ຊົ່ວໂມງ
duration | 86400 | - | day days | jour jours | ມື້ ວັນ
duration | 604800 | - | week weeks | semaine semaines | ອາທິດ ສັບປະດາ
night | 1 | - | night nights | nuit nuits | ຄືນ
months | 1 | - | month months | mois | ເດືອນ
months | 12 | - | year years | an ans année années | ປີ ຂວບ
months | 120 | - | decade decades | décennie décennies | ທົດສະວັດ
months | 1200 | - | century centuries | siècle siècles | ສະຕະວັດ
person | 1 | - | people person persons | personne personnes | ຄົນ ທ່ານ ອົງ
household | 1 | - | family families household households | famille familles ménage ménages foyers | ຄອບຄົວ ຄົວເຮືອນ ຫຼັງຄາເຮືອນ
village | 1 | - | village villages | village villages | ບ້ານ
`
