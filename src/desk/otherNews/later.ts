/** Key of the request's context under which an import says that it fills the lists itself. */
export const otherNewsLater = 'newsroomOtherNewsLater'
