import { TitleCell as TitleCell_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LiveBodyFeature as LiveBodyFeature_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PassLabel as PassLabel_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { HouseStyleField as HouseStyleField_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { SideBySideField as SideBySideField_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { OtherNewsPanel as OtherNewsPanel_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { VersionsField as VersionsField_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { ReadsCell as ReadsCell_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { ReadsField as ReadsField_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { WordsCell as WordsCell_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { HouseStyleState as HouseStyleState_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { StalenessField as StalenessField_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { ReasonsCell as ReasonsCell_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { TranslationsDue as TranslationsDue_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { OtherNewsDue as OtherNewsDue_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { MostReadToday as MostReadToday_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { PassedRules as PassedRules_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { LaoAdmin as LaoAdmin_e05013ec33daf3c2c199b8bfca7ef5f5 } from 'payload-plugin-newsroom/rsc'
import { LanguageMarks as LanguageMarks_afd665b91a05091de29060d0ee2665c0 } from 'payload-plugin-newsroom/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-plugin-newsroom/client#TitleCell": TitleCell_afd665b91a05091de29060d0ee2665c0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "payload-plugin-newsroom/client#LiveBodyFeature": LiveBodyFeature_afd665b91a05091de29060d0ee2665c0,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-plugin-newsroom/client#PassLabel": PassLabel_afd665b91a05091de29060d0ee2665c0,
  "payload-plugin-newsroom/rsc#HouseStyleField": HouseStyleField_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/rsc#SideBySideField": SideBySideField_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/client#OtherNewsPanel": OtherNewsPanel_afd665b91a05091de29060d0ee2665c0,
  "payload-plugin-newsroom/rsc#VersionsField": VersionsField_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/rsc#ReadsCell": ReadsCell_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/rsc#ReadsField": ReadsField_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/client#WordsCell": WordsCell_afd665b91a05091de29060d0ee2665c0,
  "payload-plugin-newsroom/client#HouseStyleState": HouseStyleState_afd665b91a05091de29060d0ee2665c0,
  "payload-plugin-newsroom/rsc#StalenessField": StalenessField_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/client#ReasonsCell": ReasonsCell_afd665b91a05091de29060d0ee2665c0,
  "payload-plugin-newsroom/rsc#TranslationsDue": TranslationsDue_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/rsc#OtherNewsDue": OtherNewsDue_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/rsc#MostReadToday": MostReadToday_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/rsc#PassedRules": PassedRules_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/rsc#LaoAdmin": LaoAdmin_e05013ec33daf3c2c199b8bfca7ef5f5,
  "payload-plugin-newsroom/client#LanguageMarks": LanguageMarks_afd665b91a05091de29060d0ee2665c0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
