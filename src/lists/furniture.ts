// Words of page furniture that stays behind in copied and scraped text: share bars, comment forms, sign-up boxes, link lists.
// Source: general knowledge of news sites, written by us; phrases are kept only where no report would print them as a sentence of its own.
// Does not decide anything; intake/line-roles.ts does, and it marks lines without deleting them.

/** Whole lines, in lower case, outer punctuation stripped. */
export const FURNITURE_LINES: ReadonlySet<string> = new Set(
  `share|share now|share this|share this article|share this story|share this post|share this page|share on|share it|share save print
share article|share story|share via|share with your friends|sharing options|copy link|link copied|copied|permalink|print|print this|print article|print this page
email|e-mail|email this|email this article|mail|save|save article|bookmark|download|download pdf|listen|listen to this article|listen now|watch|watch live|watch now|play|pause|mute
facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|instagram|youtube|tiktok|viber|skype|messenger|flipboard|pocket|threads|bluesky|mastodon|vk|odnoklassniki|google|google+|google news|rss|tweet|pin it|like|like this|follow|follow us|follow me|follow
leave a reply|leave a comment|leave your comment|leave your thoughts|post a comment|post comment|add a comment|add comment|write a comment|join the conversation|join the discussion|comment|comments|comments are closed|comments are now closed|no comments|no comments yet|be the first to comment|show comments|view comments|load comments|read comments|hide comments|submit comment|cancel reply|reply|report abuse|your name|your email|name|website|save my name|submit|send
recommended|recommended for you|recommend for you|recommended stories|recommended reading|recommended articles|recommended by|you may like|you might like|you may also like|you might also like|you may also be interested in|you might also be interested in|also read|read also|read more|read next|read on|read the full story|read full story|read the full article|read full article|read the rest here|read the original article|continue reading|continue reading below|keep reading|see more|see also|show more|show less|load more|view more|view all|see all|learn more|find out more|more|more news|more stories|more from|more on this story|more on this topic|more on this|more like this|more from this section|around the web|from around the web|from the web|elsewhere on the web
related|related articles|related article|related stories|related story|related news|related content|related posts|related post|related topics|related links|related sources|related coverage|related reading|related tags|related video|related videos|similar articles|similar stories|similar news|latest|latest news|latest stories|latest headlines|breaking news|top stories|top news|top headlines|trending|trending now|trending stories|trending news|most read|most popular|most viewed|most shared|popular|popular now|popular posts|popular stories|editor's picks|editors' picks|editor's choice|editors' choice|don't miss|in case you missed it|must read|must reads|what to read next|up next|next article|previous article|next post|previous post|next story|previous story|next|previous|prev|newer post|older post|back to top|to the top|go back|back|return to homepage|home|homepage
advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|sponsored by|promoted|promoted content|paid content|partner content|story continues below advertisement|story continues below|article continues below|article continues after ad|article continues below advertisement|continue reading below advertisement|scroll to continue|remove ads|adchoices|skip ad|skip advertisement|loading|loading comments|loading video|please wait
subscribe|subscribe now|subscribe today|subscribe to our newsletter|sign up|sign up now|sign in|log in|login|register|register now|newsletter|newsletters|sign up for our newsletter|get our newsletter|join our newsletter|email address|enter your email|enter your email address|your email address|already a subscriber|become a member|become a subscriber|support us|donate|donate now|support our journalism|get the app|download our app|download the app|thanks for reading|thank you for reading|thank you for subscribing|manage preferences|cookie settings|cookie policy|privacy policy|terms of use|terms of service|terms and conditions|contact us|about us|advertise with us|skip to content|skip to main content|skip to navigation|menu|search|close|open menu|toggle navigation|main menu|site map|sitemap|accept|accept all|accept cookies
image|image source|image credit|image caption|photo|photo credit|photos|picture|video|videos|gallery|photo gallery|view gallery|caption|hide caption|toggle caption|enlarge this image|file photo|getty images|tags|tag|topics|topic|categories|category|filed under|keywords|key words|source|sources|via|notes to editors|ends|end|end of transcript|-ends-|translated automatically|font size|text size|decrease font size|increase font size|full text|abstract|add as preferred source on google|add as a preferred source|go to comments|jump to comments|was this useful|was this article helpful|report a typo|report an error|corrections|rate this article|rating|votes|views|total|hot topics|advertise`
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(Boolean),
);

/** How a furniture line begins, in lower case; the line must be short and hold neither quotation marks nor a reporting verb. */
export const FURNITURE_OPENINGS: readonly string[] =
  `share on|share this|share via|share to|tweet this|pin on|send by|send via|save to|add to favourites|add to favorites
follow us on|follow us at|follow us in|follow our|follow me on|find us on|like us on|join us on|join our|connect with us|join the conversation|join the discussion
sign up for|sign up to|subscribe to|subscribe for|get the latest|get our|get all the latest|receive our|receive the latest|stay up to date|stay informed with|become a member|support independent|support our|download our|download the app|our app is
leave a reply|leave a comment|leave your comment|comments are|comments have been|commenting is|comments on this|log in to|sign in to|register to|please log in|please sign in|you must be logged in|you need to log in|this site uses akismet|save my name, email|notify me of|required fields are|your email address will not|this site is protected by recaptcha|by signing up|by subscribing|by clicking
read more|read also|also read|read next|read the full|read full|read our|see also|see more|more on this|more from|more about|watch also|watch:|watch more|click here|click to|tap here|tap to|scroll down|swipe|view this post on|view gallery|view image|view more|go to|continue reading|recommended|related:|related articles|related stories|related news|you may also|you might also|don't miss|find out more|learn more about
advertisement|sponsored by|story continues|article continues|continue reading|this page refreshes|this article was originally published|this story was originally published|this post was originally published|this content was originally|translated automatically|this conversation has been edited|this interview has been edited|this transcript has been|with files from
copyright|(c) 20|enlarge this image|enlarge image|slideshow|toggle caption|facebook twitter|facebook, twitter|twitter facebook|© |all rights reserved|this material may not be|reproduction without|reprinted with permission|unauthorised reproduction|unauthorized reproduction
got a story|got a tip|got a problem|have a story|have a tip|do you have a story|was this useful|was this helpful|send us your|email us at|e-mail us at|contact the newsroom|contact us at|call our newsdesk|write to us|tell us what|let us know in the comments|what do you think|bet responsibly|gamble responsibly|18+|media contact|press contact|media enquiries|media inquiries|press enquiries|for media enquiries|for more information, contact|for further information, contact|listen again|listen on|listen to the|watch the video|watch on|thanks for reading|thank you for reading|thanks for following|thank you for following`
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(Boolean)
    .sort();

/** Words inside a line that no report would print of its own story; the line may be a whole sentence, and must not quote. */
export const FURNITURE_PASSAGES: readonly string[] =
  `may earn an affiliate commission|may earn a commission|may earn commission|earn a small commission|may receive a commission|affiliate commission|contains affiliate links|through our affiliate links
if you enjoyed this article|if you enjoyed this story|if you liked this article|if you liked this story|enjoyed this article?|liked this article?|like this story? share|love this story?|was this article helpful
sign up for our newsletter|sign up to our newsletter|sign up for our daily|sign up for our free|sign up to our free|subscribe to our newsletter|subscribe to our magazine|subscribe to our youtube|subscribe to our sister|sign up here to receive|sign up here to get|delivered to your inbox|straight to your inbox|to your inbox every|in your inbox every|delivered through your letterbox
letters to the editor. we'd like to hear|here's our email|follow our coverage|full coverage at http|follow us on facebook|follow us on twitter|follow us on instagram|follow us on x|like us on facebook|find us on facebook|join us on facebook|join us on telegram|join our whatsapp|join our telegram|our telegram channel|our whatsapp channel
may not be published, broadcast, rewritten|all rights reserved|our standards: the thomson reuters trust principles|this article is republished from|this story is republished from|republished under a creative commons|first appeared on this site|the views expressed in this article are|opinions expressed in this article are|opinions expressed by contributors are
click here for more information|click here to subscribe|click here to read|click here to sign up|click here to download|click here for the latest|click here to get the|your browser does not support|javascript is disabled|enable javascript|please enable cookies|this website uses cookies|this site uses cookies|we use cookies to|by continuing to browse|by continuing to use this site
moderating all comments|comments submitted to|comments will be moderated|comments are moderated|report this comment|our community guidelines|our commenting policy|download our app|download the app|turn on notifications|scan the qr code|for the latest news and updates|for more stories like this|get more stories like this|got a news tip|have a news tip`
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(Boolean);

/** Labels before a colon that make the rest of the line a list of links, tags or picture credits. */
export const FURNITURE_LABELS: ReadonlySet<string> = new Set(
  `tags|tag|tagged|topics|topic|filed under|filed in|posted in|posted under|categories|category|keywords|key words|hashtags|section|rubric
related|related articles|related stories|related news|related links|related sources|related topics|related reading|read more|read also|also read|see also|more|read|read next|watch|watch also|listen|recommended
photo|photos|photo credit|photo by|picture|pictures|picture credit|image|images|image credit|image source|image courtesy|featured image|cover photo|cover image|illustration|graphic|video|file photo|credit|credits|getty
share|share this|follow us|follow|print|via|source url|url|link|permalink|short link|shortlink|views|hits|reads|word count|reading time|read time|media contact|press contact|contact|contacts|notes to editors|tel|telephone|phone|fax|e-mail|email|web|website`
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(Boolean),
);

/** Headings behind which nothing of the report follows: short lines after them are furniture too, down to the next sentence. */
export const TAIL_OPENERS: ReadonlySet<string> = new Set(
  `share now|share this|share this article|leave a reply|leave a comment|recommend for you|recommended for you|recommended|you may also like|you might also like|you may like|related articles|related stories|related news|related posts|related sources|related content|more on this story|more on this topic|more from|read next|read also|also read|see also|trending|trending now|most read|most popular|top stories|latest news|editor's picks|editors' picks|comments|around the web|from around the web|sponsored content|tags|more stories|more news|what to read next`
    .split('|')
    .map(phrase => phrase.trim()),
);
