import { request } from './api.js';

export const cart = () => request('GET', '/cart');

export const changeQuantity = (id, quantity) =>
  request('PUT', `/cart/items/${id}`, { quantity, currency: 'EUR' });

export const removeItem = (id) => changeQuantity(id, 0);
