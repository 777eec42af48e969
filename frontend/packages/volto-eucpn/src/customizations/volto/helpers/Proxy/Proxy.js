// Stock, and the reader's languages: which version of a text is best depends on them.
const HEADERS = ['range', 'if-range', 'accept-language'];

/**
 * Adds to a request to the back end what it has to know of the reader's request.
 *
 * @param orig the reader's request
 */
export const addHeadersFactory = (orig) => (request) => {
  const host = orig.headers['x-forwarded-host'] || orig.hostname;
  const forwardedFor = orig.headers['x-forwarded-for'];
  const remote = orig.connection.remoteAddress;
  const chain = [forwardedFor, remote].filter(Boolean).join(', ');
  if (chain) request.set('x-forwarded-for', chain);
  if (host) request.set('x-forwarded-host', host);
  HEADERS.forEach((header) => {
    if (orig.headers[header]) request.set(header, orig.headers[header]);
  });
};
