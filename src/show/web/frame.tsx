// The frame of every page of the newsroom: where one is, where one can go, and the search that is always at hand.
// Holds no content.
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Desk, DeskEnv } from './desk.js';
import { STYLE_PATH } from './style.js';

/** Who looks at a page, and what its forms must carry. */
export interface Visitor {
  name: string;
  formKey: string;
  /** Whether they signed in, so that they can leave. */
  isSignedIn: boolean;
}

/** Who looks at a page, as the shield found out. */
export const visitorOf = (c: Context<DeskEnv>, { tokens }: Desk): Visitor => ({
  name: c.get('who') ?? '',
  formKey: c.get('formKey') ?? '',
  isSignedIn: tokens.length > 0 && Boolean(c.get('who')),
});

const PLACES: readonly (readonly [string, string])[] = [
  ['/', 'Stories'],
  ['/changes', 'What is new'],
  ['/review', 'Review'],
  ['/decisions', 'Decisions'],
  ['/load', 'Load'],
];

export const Frame = ({
  title,
  at,
  visitor,
  children,
}: {
  title: string;
  /** The place among those of the head that this page belongs to. */
  at?: string;
  visitor: Visitor;
  children: Child;
}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{`${title} · Onrecord`}</title>
      <link rel="stylesheet" href={STYLE_PATH} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    </head>
    <body>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <main class="desk">
        <header class="top">
          <nav aria-label="Newsroom">
            <ul>
              {PLACES.map(([href, label], index) => (
                <li>
                  <a href={href} class={index === 0 ? 'home' : ''} aria-current={at === href ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <form action="/search" method="get" role="search" aria-label="all reports">
            <input type="search" name="words" aria-label="words to look for" placeholder="words, “a phrase”, begin*" />
            <button type="submit">Search</button>
          </form>
        </header>
        <div id="content">{children}</div>
        <footer>
          <p>
            Every line leads to its sentence. No line is a judgement on what is true.{' '}
            <a href="/api/openapi.json">The same for programs</a>
            {visitor.isSignedIn ? (
              <>
                {' '}
                · <span class="who">{visitor.name}</span>{' '}
                <form class="inline" method="post" action="/sign-out">
                  <FormKey visitor={visitor} />
                  <button type="submit" class="quiet">
                    sign out
                  </button>
                </form>
              </>
            ) : (
              ''
            )}
          </p>
        </footer>
      </main>
    </body>
  </html>
);

/** What tells a form of ours from another site's. */
export const FormKey = ({ visitor }: { visitor: Visitor }) => (
  <input type="hidden" name="key" value={visitor.formKey} />
);

/** To the next page of a list. */
export const NextPage = ({ href }: { href: string | undefined }) =>
  href === undefined ? (
    <></>
  ) : (
    <p class="pages">
      <a class="button" href={href} rel="next">
        Next page
      </a>
    </p>
  );

/** An address with some parameters, those without a value left out. */
export function hrefOf(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))}`;
}
