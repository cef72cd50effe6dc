/** Appointments, agendas, tickets and requests as values. */
package it.sintesi.reception.domain;
