/** Of the tab in which Firefox asks for access to hosts. Loaded with it alone. */
export const hosts = {
  'hosts.heading': 'Try the fix for {target}?',
  'hosts.why':
    'You pressed “Try it in this tab” in DevTools. To set CORS headers on the responses that {target} sends to {initiator}, CORS Lens needs access to both. Firefox asks you for it, and does so in no panel of DevTools, so this tab asks.',
  'hosts.why-one':
    'You pressed “Try it in this tab” in DevTools. To set CORS headers on the responses of {target}, CORS Lens needs access to it. Firefox asks you for it, and does so in no panel of DevTools, so this tab asks.',
  'hosts.end':
    'Only responses in the tab that you inspect are changed, and nothing on the server. The access is given back when you end it, or close DevTools. This tab closes by itself.',
  'hosts.ask': 'Ask for access',
  'hosts.refuse': 'Cancel',
  'hosts.astray': 'Nothing is asked here. CORS Lens opens this page when you try a fix in DevTools.',
} as const;
