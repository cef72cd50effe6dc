/** The engine: facts in, ledger out; no clock, no database. */
package it.sintesi.status.domain;
