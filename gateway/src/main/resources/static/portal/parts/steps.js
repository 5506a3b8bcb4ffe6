// @ts-check
/** The eleven steps in the order a journey often takes; nobody has to. */
export const steps = new Map([
  ['introduction', 'Introduction'],
  ['conversation', 'Conversation'],
  ['story', 'Story'],
  ['basic-needs', 'Basic needs'],
  ['keeping-safe', 'Keeping safe'],
  ['reflecting', 'Reflecting'],
  ['coping', 'Coping'],
  ['relationships', 'Relationships'],
  ['wellbeing', 'Wellbeing'],
  ['future', 'Future'],
  ['keeping-in-touch', 'Keeping in touch'],
]);
