/** Payload's words in Lao for lists and what is done from them: the dashboard, folders, filters and copying. */
export const dashboard = {
  addButton: 'ເພີ່ມ +',
  addWidget: 'ເພີ່ມວິດເຈັດ',
  deleteWidget: 'ລຶບວິດເຈັດ {{id}}',
  discardConfirmLabel: 'ຖິ້ມ',
  discardMessage: 'ການຈັດວາງໜ້າຫຼັກມີການປ່ຽນແປງທີ່ຍັງບໍ່ໄດ້ບັນທຶກ. ແນ່ໃຈບໍ່ວ່າຈະຖິ້ມ?',
  discardTitle: 'ຖິ້ມການປ່ຽນແປງບໍ່?',
  editDashboard: 'ແກ້ໄຂໜ້າຫຼັກ',
  editingDashboard: 'ກຳລັງແກ້ໄຂໜ້າຫຼັກ',
  noItems: 'ໜ້າຫຼັກຂອງທ່ານບໍ່ມີວິດເຈັດ. ເພີ່ມໄດ້ຈາກເມນູ "ໜ້າຫຼັກ" ຢູ່ແຖບເທິງ.',
  resetLayout: 'ຕັ້ງການຈັດວາງຄືນ',
  searchWidgets: 'ຄົ້ນຫາວິດເຈັດ...',
}

export const folder = {
  browseByFolder: 'ເບິ່ງຕາມໂຟນເດີ',
  byFolder: 'ຕາມໂຟນເດີ',
  deleteFolder: 'ລຶບໂຟນເດີ',
  folderName: 'ຊື່ໂຟນເດີ',
  folders: 'ໂຟນເດີ',
  folderTypeDescription: 'ເລືອກວ່າໂຟນເດີນີ້ຮັບເອກະສານຈາກໝວດຂໍ້ມູນໃດ.',
  itemHasBeenMoved: 'ຍ້າຍ {{title}} ໄປ {{folderName}} ແລ້ວ',
  itemHasBeenMovedToRoot: 'ຍ້າຍ {{title}} ໄປໂຟນເດີເທິງສຸດແລ້ວ',
  itemsMovedToFolder: 'ຍ້າຍ {{title}} ໄປ {{folderName}} ແລ້ວ',
  itemsMovedToRoot: 'ຍ້າຍ {{title}} ໄປໂຟນເດີເທິງສຸດແລ້ວ',
  moveFolder: 'ຍ້າຍໂຟນເດີ',
  moveItemsToFolderConfirmation:
    'ທ່ານກຳລັງຈະຍ້າຍ <1>{{count}} {{label}}</1> ໄປ <2>{{toFolder}}</2>. ແນ່ໃຈບໍ່?',
  moveItemsToRootConfirmation: 'ທ່ານກຳລັງຈະຍ້າຍ <1>{{count}} {{label}}</1> ໄປໂຟນເດີເທິງສຸດ. ແນ່ໃຈບໍ່?',
  moveItemToFolderConfirmation: 'ທ່ານກຳລັງຈະຍ້າຍ <1>{{title}}</1> ໄປ <2>{{toFolder}}</2>. ແນ່ໃຈບໍ່?',
  moveItemToRootConfirmation: 'ທ່ານກຳລັງຈະຍ້າຍ <1>{{title}}</1> ໄປໂຟນເດີເທິງສຸດ. ແນ່ໃຈບໍ່?',
  movingFromFolder: 'ກຳລັງຍ້າຍ {{title}} ອອກຈາກ {{fromFolder}}',
  newFolder: 'ໂຟນເດີໃໝ່',
  noFolder: 'ບໍ່ມີໂຟນເດີ',
  renameFolder: 'ປ່ຽນຊື່ໂຟນເດີ',
  searchByNameInFolder: 'ຄົ້ນຫາຕາມຊື່ໃນ {{folderName}}',
  selectFolderForItem: 'ເລືອກໂຟນເດີສຳລັບ {{title}}',
}

export const localization = {
  cannotCopySameLocale: 'ຄັດລອກໄປພາສາດຽວກັນບໍ່ໄດ້',
  copyFrom: 'ຄັດລອກຈາກ',
  copyFromTo: 'ກຳລັງຄັດລອກຈາກ {{from}} ໄປ {{to}}',
  copyTo: 'ຄັດລອກໄປ',
  copyToLocale: 'ຄັດລອກໄປພາສາ',
  localeToPublish: 'ພາສາທີ່ຈະເຜີຍແຜ່',
  selectedLocales: 'ພາສາທີ່ເລືອກ',
  selectLocaleToCopy: 'ເລືອກພາສາທີ່ຈະຄັດລອກ',
  selectLocaleToDuplicate: 'ເລືອກພາສາທີ່ຈະເຮັດສຳເນົາ',
}

export const operators = {
  contains: 'ມີ',
  equals: 'ເທົ່າກັບ',
  exists: 'ມີຄ່າ',
  intersects: 'ຕັດກັນກັບ',
  isGreaterThan: 'ຫຼາຍກວ່າ',
  isGreaterThanOrEqualTo: 'ຫຼາຍກວ່າ ຫຼື ເທົ່າກັບ',
  isIn: 'ຢູ່ໃນ',
  isLessThan: 'ໜ້ອຍກວ່າ',
  isLessThanOrEqualTo: 'ໜ້ອຍກວ່າ ຫຼື ເທົ່າກັບ',
  isLike: 'ຄ້າຍຄື',
  isNotEqualTo: 'ບໍ່ເທົ່າກັບ',
  isNotIn: 'ບໍ່ຢູ່ໃນ',
  isNotLike: 'ບໍ່ຄ້າຍຄື',
  near: 'ໃກ້',
  within: 'ພາຍໃນ',
}
