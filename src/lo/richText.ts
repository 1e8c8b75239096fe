/** The words of Payload's rich-text editor in Lao, one group per feature as the editor asks for them. */
export const richText = {
  lexical: {
    align: {
      alignCenterLabel: 'ຈັດກາງ',
      alignJustifyLabel: 'ຈັດສອງຂ້າງໃຫ້ພຽງກັນ',
      alignLeftLabel: 'ຈັດຊ້າຍ',
      alignRightLabel: 'ຈັດຂວາ',
    },
    blockquote: { label: 'ຄຳອ້າງອີງ' },
    blocks: {
      inlineBlocks: {
        create: 'ສ້າງ {{label}}',
        edit: 'ແກ້ໄຂ {{label}}',
        label: 'ບລັອກໃນແຖວ',
        remove: 'ລຶບ {{label}} ອອກ',
      },
      label: 'ບລັອກ',
    },
    checklist: { label: 'ລາຍການກວດ' },
    general: {
      placeholder: "ເລີ່ມພິມ ຫຼື ກົດ '/' ເພື່ອເລືອກຄຳສັ່ງ...",
      slashMenuBasicGroupLabel: 'ພື້ນຖານ',
      slashMenuListGroupLabel: 'ລາຍການ',
      toolbarItemsActive: 'ໃຊ້ຢູ່ {{count}}',
    },
    heading: { label: 'ຫົວຂໍ້ {{headingLevel}}' },
    horizontalRule: { label: 'ເສັ້ນນອນ' },
    indent: { decreaseLabel: 'ຫຍັບເຂົ້າໜ້ອຍລົງ', increaseLabel: 'ຫຍັບເຂົ້າຕື່ມ' },
    link: { label: 'ລິ້ງ', loadingWithEllipsis: 'ກຳລັງໂຫຼດ...' },
    orderedList: { label: 'ລາຍການມີເລກ' },
    paragraph: { label: 'ວັກ', label2: 'ຂໍ້ຄວາມທຳມະດາ' },
    relationship: { label: 'ການເຊື່ອມໂຍງ' },
    textState: { defaultStyle: 'ຮູບແບບປົກກະຕິ' },
    unorderedList: { label: 'ລາຍການມີຈຸດ' },
    upload: { label: 'ໄຟລ໌' },
  },
}
