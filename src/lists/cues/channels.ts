// Media that words go through: what one writes, says and posts in, on, at or by.
// Source: written by hand from general knowledge. Names of outlets and platforms stand in outlets.ts and agencies.ts.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''));

/** Head nouns, base forms. */
export const CHANNEL_NOUNS = words(
  `statement letter note message post tweet thread email e-mail text memo memorandum filing submission report article column op-ed editorial essay book blog
  interview address speech sermon lecture briefing conference call video recording clip podcast broadcast livestream programme program show
  television tv radio broadcaster newscast channel account page website site feed newsletter bulletin appeal petition declaration communiqué communique
  release readout transcript testimony affidavit ruling judgment judgement opinion verdict dispatch circular leaflet update answer reply media telephone
  phone telegram fax press-release sms voicemail hearing`,
);

/** Prepositions that open the medium. */
export const CHANNEL_PREPOSITIONS = words('in on at via through by from during');

/** Works whose titles stand in marks behind them and a comma: "in her memoir, “Tough Stones,”". */
export const WORKS = words(
  `book memoir memoirs autobiography biography novel film movie documentary thriller comedy drama musical opera play song album single anthem
  poem ballad hymn episode series sitcom show programme program podcast broadcast column blog magazine ad advert commercial spot exhibition
  painting game essay anthology collection trilogy sequel`,
);
