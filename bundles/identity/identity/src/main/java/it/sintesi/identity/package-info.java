/** Accounts of citizens, companies and intermediaries: how they are asked for, accredited, recovered and kept. */
package it.sintesi.identity;
