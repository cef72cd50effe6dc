/** Reception: queue, appointments, first contact, contact requests, company desk. */
package it.sintesi.reception;
