/** Contests of citizens, entries of the self-service boards, accesses to one's own data: values without services. */
package it.sintesi.citizen.domain;
