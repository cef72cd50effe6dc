/** The help desk: news, status, outages with their certificates, remarks of users. */
package it.sintesi.helpdesk;
