/** What was acknowledged to clients, what the database holds, and whether the two agree. */
package it.sintesi.itests.ledger;
