/** Messages to people: one row each, sent through the outbox, and the pages that show them. */
package it.sintesi.kernel.notifications;
