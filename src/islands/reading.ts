/** What every page has: the key that opens search, the tray, the theme switch, links to copy, contents that follow, languages that keep the address. None is needed for reading. */
import './quick-key.ts';
import './tray.ts';
import './theme.ts';
import './contents.ts';
import './copy-link.ts';
import './language.ts';
