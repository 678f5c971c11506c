import { request } from './api.js';

const provider = 'https://api.payments.example/v1/payment_intents';
const publicKey = 'pk_test_51Nf8';

/** The provider's page of the card is set in a font of the shop's. */
export const loadFont = () =>
  new FontFace('Northfold Sans', 'url(https://fonts.shop.example/northfold-sans-600.woff2)').load();

export async function preparePayment(amount) {
  const response = await fetch(provider, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${publicKey}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': 'cart-184-1',
    },
    body: JSON.stringify({ amount, currency: 'EUR' }),
  });
  return response.json();
}

export const order = (payment) => request('POST', '/orders', { payment });
