const api = 'https://api.shop.example';
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjXzE4NCJ9.m0Vt3cXnQ9';

/** Of the shop's own API: with the customer's token, and JSON where there is something to send. */
export async function request(method, path, body) {
  const headers = { Authorization: `Bearer ${token}` };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const response = await fetch(api + path, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}
