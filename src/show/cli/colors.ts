// Colours of the terminal: only where standard output is one, and never against NO_COLOR. A pipe or a file gets plain text.
// Knows no command.
import { createColors } from 'picocolors';

export default createColors(Boolean(process.stdout.isTTY) && !process.env['NO_COLOR']);
