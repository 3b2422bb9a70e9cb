// Signing in with the token from the token file, where the newsroom is reached from other machines.
// Checks nothing; session.ts does.
import { STYLE_PATH } from '../style.js';

export const SignInPage = ({ to, isWrong }: { to: string; isWrong: boolean }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>Sign in · Onrecord</title>
      <link rel="stylesheet" href={STYLE_PATH} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    </head>
    <body>
      <main>
        <p class="kick">Onrecord</p>
        <h1>Sign in</h1>
        {isWrong ? (
          <p class="notice loud" role="alert">
            That is not one of the tokens. Ask whoever runs this server for yours.
          </p>
        ) : (
          ''
        )}
        <form class="fill" method="post" action="/sign-in">
          <input type="hidden" name="to" value={to} />
          <label>
            your token
            <input type="password" name="token" required autocomplete="current-password" />
          </label>
          <p class="acts">
            <button type="submit">Sign in</button>
          </p>
        </form>
      </main>
    </body>
  </html>
);
