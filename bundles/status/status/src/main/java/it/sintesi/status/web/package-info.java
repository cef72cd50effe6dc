/** Pages of the console and of the portal. */
package it.sintesi.status.web;
