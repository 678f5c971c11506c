import type { Header } from '../../../src/engine/fetch/header-list.ts';
import type { Expectation, Scenario, ServedResponse, Theme } from '../scenario.ts';
import { element, fontOfStyle, image, media, ofStyle } from './code.ts';
import { allowed, blocked, opaque } from './expectations.ts';
import { allowAnyone, allowCredentials, allowPage } from './responses.ts';

const missing = blocked('MissingAllowOriginHeader', 'allow-origin-missing');
const wildcard = blocked('WildcardOriginNotAllowed', 'allow-origin-wildcard-with-credentials');
const withCredentials: readonly Header[] = [...allowPage, allowCredentials];

interface File {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

const script: File = { path: 'library.js', type: 'text/javascript', body: '' };
const picture: File = {
  path: 'photo.svg',
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
};
/** A WAV of eight samples of silence. */
const sound: File = {
  path: 'chime.wav',
  type: 'audio/wav',
  body: 'RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x08\0\0\0@@@@@@@@',
};
const style: File = { path: 'theme.css', type: 'text/css', body: '' };
const font: File = { path: 'lens.woff2', type: 'font/woff2', body: 'wOF2' };

/** A file of another host in the page, sent with `headers`. */
function embedded(
  about: Pick<Scenario, 'id' | 'title' | 'story'>,
  { path, type, body }: File,
  headers: readonly Header[],
  run: string,
  expect: Expectation,
): Scenario {
  const response: ServedResponse = { headers: [['Content-Type', type], ...headers], body };
  return {
    ...about,
    ...{ number: null, from: 'app', request: { server: 'api', method: 'GET', path } },
    ...{ endpoints: { [path]: { response } }, run, expect },
  };
}

const asked = "crossOrigin: 'anonymous'";
const askedWithCookies = "crossOrigin: 'use-credentials'";
const scripts = (attributes: string) => element('script', 'src', `async: true, ${attributes}`);
const moduleElement = element('script', 'src', "type: 'module'");
const styles = (attributes: string) => element('link', 'href', `rel: 'stylesheet', ${attributes}`);

const scriptsAndStyles: readonly Scenario[] = [
  embedded(
    {
      id: 'script-crossorigin',
      title: 'Script errors in full',
      story: 'Full error messages want crossorigin on the script, and the CDN never agreed to that.',
    },
    script,
    [],
    scripts(asked),
    missing,
  ),
  embedded(
    {
      id: 'script-crossorigin-ok',
      title: 'Script errors in full, agreed',
      story: 'The same from a CDN that lets everybody.',
    },
    script,
    allowAnyone,
    scripts(asked),
    allowed,
  ),
  embedded(
    {
      id: 'script-use-credentials',
      title: 'A script for signed-in people',
      story: 'The script asks with cookies, which a wildcard does not cover.',
    },
    script,
    allowAnyone,
    scripts(askedWithCookies),
    wildcard,
  ),
  embedded(
    {
      id: 'script-use-credentials-ok',
      title: 'A script for signed-in people, agreed',
      story: 'The server names the page and allows credentials.',
    },
    script,
    withCredentials,
    scripts(askedWithCookies),
    allowed,
  ),
  embedded(
    {
      id: 'script-without-crossorigin-ok',
      title: 'A script as scripts always were',
      story: 'Without crossorigin nobody is asked; the page runs the script and cannot read it.',
    },
    script,
    [],
    element('script', 'src', 'async: true'),
    opaque,
  ),
  embedded(
    {
      id: 'module-element',
      title: 'The same script as a module',
      story: 'With type="module" the file needs permission that it never needed before.',
    },
    script,
    [],
    moduleElement,
    missing,
  ),
  embedded(
    {
      id: 'module-element-ok',
      title: 'A module that may be had',
      story: 'The module from a CDN that lets everybody.',
    },
    script,
    allowAnyone,
    moduleElement,
    allowed,
  ),
  embedded(
    {
      id: 'stylesheet-use-credentials',
      title: 'A theme for signed-in people',
      story: 'The style sheet asks with cookies, which a wildcard does not cover.',
    },
    style,
    allowAnyone,
    styles(askedWithCookies),
    wildcard,
  ),
  embedded(
    {
      id: 'stylesheet-crossorigin-ok',
      title: 'A style sheet that may be checked',
      story: 'The style sheet with crossorigin from a CDN that lets everybody.',
    },
    style,
    allowAnyone,
    styles(asked),
    allowed,
  ),
];

const pictures: readonly Scenario[] = [
  embedded(
    {
      id: 'image-crossorigin-ok',
      title: 'A canvas that may be read',
      story: 'The image with crossorigin from a server that lets everybody leaves the canvas clean.',
    },
    picture,
    allowAnyone,
    image(
      `${asked}, src: url`,
      `const canvas = document.createElement('canvas').getContext('2d');
canvas.drawImage(image, 0, 0);
return canvas.getImageData(0, 0, 1, 1).data.join();`,
    ),
    allowed,
  ),
  embedded(
    {
      id: 'image-use-credentials',
      title: 'A photo of the person’s own',
      story: 'The image asks with cookies, which a wildcard does not cover.',
    },
    picture,
    allowAnyone,
    image(`${askedWithCookies}, src: url`),
    wildcard,
  ),
  embedded(
    {
      id: 'video-crossorigin',
      title: 'A film with captions',
      story: 'Captions from another host want crossorigin on the video, and its own server never agreed.',
    },
    sound,
    [],
    media('video', asked),
    missing,
  ),
  embedded(
    {
      id: 'video-crossorigin-ok',
      title: 'A film that may be read',
      story: 'The video with crossorigin from a server that lets everybody.',
    },
    sound,
    allowAnyone,
    media('video', asked),
    allowed,
  ),
  embedded(
    {
      id: 'audio-use-credentials',
      title: 'A sound for signed-in people',
      story: 'The sound asks with cookies, which a wildcard does not cover.',
    },
    sound,
    allowAnyone,
    media('audio', askedWithCookies),
    wildcard,
  ),
  embedded(
    {
      id: 'audio-use-credentials-ok',
      title: 'A sound for signed-in people, agreed',
      story: 'The server names the page and allows credentials.',
    },
    sound,
    withCredentials,
    media('audio', askedWithCookies),
    allowed,
  ),
];

const ofStyles: readonly Scenario[] = [
  embedded(
    {
      id: 'css-font',
      title: 'The icons are boxes',
      story: 'The style sheet names a font on another host; fonts need permission, always.',
    },
    font,
    [],
    fontOfStyle,
    missing,
  ),
  embedded(
    { id: 'css-font-ok', title: 'A font that may be had', story: 'The font from a CDN that lets everybody.' },
    font,
    allowAnyone,
    fontOfStyle,
    allowed,
  ),
  embedded(
    {
      id: 'css-background-ok',
      title: 'A background from another host',
      story: 'Backgrounds show without permission, and cannot be read.',
    },
    picture,
    [],
    ofStyle('background-image'),
    opaque,
  ),
  embedded(
    {
      id: 'css-mask',
      title: 'The icon vanished',
      story: 'The icon became a mask to take the colour of the text; masks need permission.',
    },
    picture,
    [],
    ofStyle('mask-image'),
    missing,
  ),
  embedded(
    { id: 'css-mask-ok', title: 'A mask that may be had', story: 'The mask from a CDN that lets everybody.' },
    picture,
    allowAnyone,
    ofStyle('mask-image'),
    allowed,
  ),
  embedded(
    {
      id: 'css-shape-outside',
      title: 'Text that flows straight past',
      story: 'The text should follow the picture’s outline, which takes reading the picture.',
    },
    picture,
    [],
    ofStyle('shape-outside'),
    missing,
  ),
  embedded(
    {
      id: 'css-shape-outside-ok',
      title: 'Text around a picture',
      story: 'The outline from a server that lets everybody.',
    },
    picture,
    allowAnyone,
    ofStyle('shape-outside'),
    allowed,
  ),
];

export const embeddedFiles: Theme = {
  id: 'embedded',
  title: 'Files in the page',
  intro: 'Modules, fonts, masks and shapes always need permission; other files only where crossorigin asks.',
  scenarios: [...scriptsAndStyles, ...pictures, ...ofStyles],
};
