declare module 'whatwg-mimetype/lib/mime-type.js' {
  export { MIMEType as default } from 'whatwg-mimetype';
}
