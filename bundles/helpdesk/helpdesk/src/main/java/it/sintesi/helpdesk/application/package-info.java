/** What the help desk does. */
package it.sintesi.helpdesk.application;
