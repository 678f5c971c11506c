import { request } from './api.js';
import { cart, changeQuantity, removeItem } from './cart.js';
import { loadFont, order, preparePayment } from './checkout.js';
import { reviewsOf } from './reviews.js';

const count = (event) => navigator.sendBeacon('https://metrics.example/collect', `event=${event}`);

/** What fails is told as a shop tells it: that it failed. */
async function attempt(work) {
  try {
    return await work();
  } catch {
    document.querySelector('.failed').hidden = false;
    return null;
  }
}

async function show() {
  const products = await request('GET', '/products?category=outdoor&page=1');
  const cards = products.map(({ id, name, about, price }) => {
    const card = document.createElement('article');
    const image = new Image();
    image.src = `https://images.shop.example/${id}.svg`;
    image.alt = name;
    const text = document.createElement('div');
    const heading = document.createElement('h2');
    heading.textContent = name;
    const line = document.createElement('p');
    line.textContent = about;
    const cost = document.createElement('b');
    cost.textContent = `${price} €`;
    text.append(heading, line, cost);
    card.append(image, text);
    return card;
  });
  document.getElementById('products').append(...cards);
  await cart();
  count('visit');
}

/** A customer's visit, one step after the other, for a picture of it. */
globalThis.visit = async () => {
  await attempt(() => changeQuantity(1042, 2));
  await attempt(() => changeQuantity(2210, 1));
  await attempt(() => removeItem(1877));
  await attempt(() => reviewsOf(['1042', '2210']));
  await attempt(loadFont);
  count('checkout');
  const payment = await attempt(() => preparePayment(47_000));
  await attempt(() => order(payment?.id));
  await Promise.all([...document.images].map((image) => image.decode()));
};

await attempt(show);
globalThis.isShown = true;
