/** What is done with messages. */
package it.sintesi.kernel.notifications.application;
