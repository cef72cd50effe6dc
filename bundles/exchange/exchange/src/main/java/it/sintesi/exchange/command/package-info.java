/** Shell commands of the exchanges. */
package it.sintesi.exchange.command;
