// Words by which reports of any matter tell what somebody did: two reports that share one of them need not tell of one happening.
// Holds no words of one field, such as "vaccinate" or "derail", and none of the deeds that a story is mostly about, such as "kill".
// Source: event triggers of more than one in thirty reports of our own corpus, and general knowledge of news English; written by hand.

export const COMMON_DEEDS: readonly string[] = [
  'accept accuse add agree allow announce answer ask await back be become begin blame bring build buy call carry change',
  'claim close come confirm consider continue count cover cut deal decide decision decline defend demand deny describe discuss do draw drive',
  'drop effort end enter expect face fail fall find finish follow get give go grow hand have hear help hold home invite join keep know',
  'lead leave left let look lose make meet miss move need offer open order pass pay plan present press promise propose protect provide',
  'publish pull push put raise reach read receive reduce refuse reject release remain remove replace report request require return',
  'review rise run say see seek sell send serve set share show sign sit speak spend stand start stay step stop support talk take',
  'tell threaten try turn urge use wait walk want warn welcome win wish work write',
  // Nouns of what goes on rather than happens, or happens every day.
  'action alliance attempt campaign commitment condition case conflict conversation cooperation danger debate dialogue discussion dispute',
  'engagement guarantee interview involvement negotiation partnership peace pressure relation response tension threat war',
  'demonstrate express stress underscore intensify escalate restore ensure achieve face',
];
