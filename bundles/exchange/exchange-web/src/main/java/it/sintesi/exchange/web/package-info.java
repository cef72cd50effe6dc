/** Console pages of the exchanges: deliveries, partners, routes. */
package it.sintesi.exchange.web;
