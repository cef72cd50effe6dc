/** The channel that is always there: e-mail by SMTP. */
package it.sintesi.kernel.notifications.mail;
