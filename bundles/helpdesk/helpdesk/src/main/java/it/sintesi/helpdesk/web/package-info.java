/** Public pages and the rooms of the help desk in the console. */
package it.sintesi.helpdesk.web;
