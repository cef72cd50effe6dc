/** Pages: in-box, preferences, and the list of the help desk. */
package it.sintesi.kernel.notifications.web;
