import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { UIFieldServerProps } from 'payload'
import { findId } from '../../article/documents.js'
import { deskStyle } from '../../desk/houseStyle.js'
import { findOriginal } from '../../desk/originals.js'
import { stylebook } from '../../desk/stylebook.js'
import type { Newsroom } from '../../options.js'
import { HouseStylePanel } from './HouseStylePanel.js'
import type { HouseStyleProps } from './useHouseStyle.js'

/** The house-style panel with all it has to know from the server: the rules of the house as this newsroom keeps them. */
export const HouseStyleField = async ({ id, payload, req }: UIFieldServerProps) => {
  const newsroom = payload.config.custom['newsroom'] as Newsroom
  const style = await stylebook(newsroom, req)
  const { idOf } = await deskStyle(newsroom, req)
  const original = await findOriginal(newsroom, req, findId(id))
  const props: HouseStyleProps = {
    agencies: style.agencies.flatMap(({ code }) => {
      const row = idOf(code)
      return row === undefined ? [] : [{ code, id: row }]
    }),
    mediaUrl: `${payload.config.serverURL}${payload.config.routes.api}/${newsroom.slugs.media}`,
    ...(original ? { original } : {}),
    ruleIds: newsroom.rules.map((rule) => rule.id),
    style,
  }
  return newsroom.houseStylePanel === undefined ? (
    <HouseStylePanel {...props} />
  ) : (
    <RenderServerComponent
      clientProps={props}
      Component={newsroom.houseStylePanel}
      importMap={payload.importMap}
    />
  )
}
